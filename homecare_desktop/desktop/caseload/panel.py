"""The case that is selected, beside the list: who, the package, the choice at the centre, what happened."""

from uuid import UUID

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from homecare_desktop.casework.cases import CasePage, open_case
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.case_words import address_words, born_words, needs_words, package_words
from homecare_desktop.desktop.forms.ui_case_panel import Ui_CasePanel
from homecare_desktop.desktop.widgets.choice_cards import ChoiceCards
from homecare_desktop.desktop.widgets.labels import breakable
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.pill import Pill
from homecare_desktop.desktop.widgets.timeline import Timeline
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.errors import HomecareError

SETTLE = 150
"""Milliseconds that a selection stands before its record is read: a reader passes many rows with the
arrow keys, and every record that is read is logged as looked at (domain.md section 8)."""
FREE = "Nobody has to change provider. Care goes on as it is until a choice is made."
"""Beside every open choice (R2)."""
NOBODY = "Choose somebody in the list to see them here."


class CasePanel(QWidget):
    """Shows one case; its signals hand on the ``CaseRow`` to act on."""

    choice_asked = Signal(object, object)
    contact_asked = Signal(object)
    open_asked = Signal(object)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._work = work
        self._row: CaseRow | None = None
        self._wanted: UUID | None = None
        self.form = Ui_CasePanel()
        self.form.setupUi(self)
        self.needs = Notice()
        self.pill = Pill()
        self.cards = ChoiceCards()
        self.timeline = Timeline()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._place()
        self._connect()
        self.show_nobody()

    def show_nobody(self, sentence: str = NOBODY) -> None:
        """Show only ``sentence``."""
        self._settle.stop()
        self._wanted = self._row = None
        self.form.emptyLabel.setText(sentence)
        self.form.pages.setCurrentWidget(self.form.emptyPage)

    def show_case(self, case_id: UUID) -> None:
        """Show the case, once the selection has settled."""
        self._wanted = case_id
        if self.isVisible():
            self._settle.start()

    def sizeHint(self) -> QSize:
        """Ask for no height: the record scrolls by itself, the page need not for its sake."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Ask for no height at any width either."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is selected, as it is now."""
        super().showEvent(event)
        if self._wanted:
            self._settle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more: the store may be closed next."""
        super().hideEvent(event)
        self._settle.stop()

    def _place(self) -> None:
        form = self.form
        form.needsPlace.addWidget(self.needs)
        form.pillPlace.addWidget(self.pill)
        form.cardsPlace.addWidget(self.cards)
        form.timelinePlace.addWidget(self.timeline)

    def _connect(self) -> None:
        self._settle.timeout.connect(self._read)
        self.cards.asked.connect(lambda choice: self.choice_asked.emit(self._row, choice))
        self.form.contactButton.clicked.connect(lambda: self.contact_asked.emit(self._row))
        self.form.openButton.clicked.connect(lambda: self.open_asked.emit(self._row))

    def _read(self) -> None:
        if self._wanted is None:
            return
        try:
            page = open_case(self._work, self._wanted)
        except HomecareError as error:
            self.show_nobody(str(error))
            return
        self._show(page)

    def _show(self, page: CasePage) -> None:
        form, detail, row = self.form, page.detail, page.detail.row
        another = self._row is None or self._row.case_id != row.case_id
        self._row = row
        form.nameLabel.setText(breakable(_name_words(row)))
        form.nameLabel.setAccessibleName(_name_words(row))
        form.bornLabel.setText(born_words(row, self._work.today, between="\n"))
        form.addressLabel.setText(breakable(address_words(detail)))
        form.packageLabel.setText(breakable(package_words(row)))
        needs = needs_words(detail)
        self.needs.note(breakable(needs))
        form.stepLabel.setText(page.next_step)
        self._show_choice(row)
        self.timeline.show_entries(detail.timeline, self._work.today)
        form.pages.setCurrentWidget(form.shownPage)
        if another:
            form.scroll.verticalScrollBar().setValue(0)

    def _show_choice(self, row: CaseRow) -> None:
        patch = self._work.programme.patch(row.patch) if row.patch else None
        self.cards.show_case(row, patch.starts_on if patch else None, self._work.today)
        self.cards.setVisible(row.is_open)
        self.form.nobodyLabel.setText(f"The case is closed: {row.outcome.label}." if row.outcome else FREE)
        self.pill.say_choice(row)
        self.pill.setVisible(not row.is_open)


def _name_words(row: CaseRow) -> str:
    name = " ".join(part for part in (row.first_name, row.last_name) if part)
    if row.preferred_name and row.preferred_name != row.first_name:
        return f"{row.preferred_name} ({name})"
    return name
