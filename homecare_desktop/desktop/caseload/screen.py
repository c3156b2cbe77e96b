"""The caseload screen: the list, what narrows it, and the selected case beside it."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QMargins, QPoint, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from homecare_desktop.casework.caseload import case_keys, case_rows, counts, patch_choices
from homecare_desktop.casework.officers import list_officers
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.case_acts import CaseActs
from homecare_desktop.desktop.caseload.cells import Facts
from homecare_desktop.desktop.caseload.model import CaseTableModel
from homecare_desktop.desktop.caseload.panel import NOBODY, CasePanel
from homecare_desktop.desktop.caseload.table import CaseTable
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.forms.ui_caseload_screen import Ui_CaseloadScreen
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.chips import ChipRow
from homecare_desktop.desktop.widgets.focus_in_sight import FocusInSight
from homecare_desktop.desktop.widgets.notice import Notice
from homecare_desktop.desktop.widgets.tab_order import tab_through
from homecare_desktop.domain.case_rows import CaseFilter, CaseloadCounts, CaseRow, FollowUp, SortBy
from homecare_desktop.domain.errors import HomecareError
from homecare_desktop.domain.words import Choice

DEBOUNCE = 120
"""Milliseconds after a key before the list is searched."""
ROOM_FOR_PANEL = 780
"""Pixels below which the list has the whole width, under what narrows it; the case opens on Enter then."""
SEARCH_BESIDE_CHIPS = 330
"""Pixels that the search field takes at most where the chips are beside it."""
WIDE_MARGINS, NARROW_MARGINS = QMargins(22, 18, 22, 18), QMargins(16, 12, 16, 12)
CHIPS = {
    "all": "All",
    "no-choice": "No choice yet",
    "undecided": "Undecided",
    "new-provider": "New provider",
    "direct-payment": "Direct payment",
    "follow-up": "Follow-up due",
}


class CaseloadScreen(QWidget):
    """Finds cases and acts on them; ``open_case`` asks for the page of one."""

    open_case = Signal(object)

    def __init__(self, work: Work, changes: Changes, acts: CaseActs, parent: QWidget | None = None) -> None:
        """Show the officer's own caseload."""
        super().__init__(parent)
        self._work = work
        self._acts = acts
        self._wanted = CaseFilter(officer_id=work.officer.officer_id)
        self._sort = (SortBy.NAME, False)
        self._stale = False
        facts = Facts(work.today, dict(patch_choices(work)))
        self.model = CaseTableModel(lambda keys: case_rows(work, keys), facts, self)
        self.table = CaseTable(self.model, self)
        self.chips = ChipRow(list(CHIPS.items()), self)
        self.panel = CasePanel(work, self)
        self.notice = Notice(self)
        self.form = Ui_CaseloadScreen()
        self.form.setupUi(self)
        self._typed = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._place()
        self._fill_combos()
        self._connect()
        changes.changed.connect(self._note_change)
        self.read_again()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.form.searchEdit.setFocus()
        self.form.searchEdit.selectAll()

    def read_again(self) -> None:
        """Read keys and counts; what is selected stays so where it still is in the list."""
        sort, descending = self._sort
        try:
            keys = case_keys(self._work, self._wanted, sort, descending=descending)
            numbers = counts(self._work, self._wanted)
        except HomecareError as error:
            self.notice.fail(f"The list could not be read again. {error}")
            return
        self._stale = False
        self.notice.clear()
        self.table.show_keys(keys)
        self._show_counts(numbers)
        self._show_emptiness(empty=not keys)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the list; a focus proxy would take the list out of the Tab key's order."""
        super().focusInEvent(event)
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where there is no room for two beside each other."""
        super().resizeEvent(event)
        self._spread(wide=self.width() >= ROOM_FOR_PANEL)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written, or typed, while the screen was left."""
        super().showEvent(event)
        if self._stale:
            self.read_again()
        self._search()

    def hideEvent(self, event: QHideEvent) -> None:
        """Search no more: the store may be closed next."""
        super().hideEvent(event)
        self._typed.stop()

    def _spread(self, *, wide: bool) -> None:
        """Put beside each other, or below where it is not ``wide``: title and actions, search and chips."""
        form = self.form
        form.panelFrame.setVisible(wide)
        form.column.setContentsMargins(WIDE_MARGINS if wide else NARROW_MARGINS)
        form.titleLabel.setWordWrap(not wide)
        form.searchEdit.setMaximumWidth(SEARCH_BESIDE_CHIPS if wide else self.maximumWidth())
        directions = QBoxLayout.Direction
        for row in (form.headRow, form.filterRow):
            row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _keep_row_in_sight(self) -> None:
        """Scroll the page, where it does, to the row that the list has just scrolled to."""
        if not self.table.hasFocus():
            return
        area, table = self.form.scroll, self.table.viewport()
        row = self.table.visualRect(self.table.currentIndex())
        middle = table.mapTo(self.form.page, QPoint(0, row.center().y()))
        area.ensureVisible(middle.x(), middle.y(), 0, row.height())

    def _place(self) -> None:
        form = self.form
        lay_in_row(form.actions, gap=12)
        FocusInSight(form.scroll)
        form.noticePlace.addWidget(self.notice)
        form.chipsPlace.addWidget(self.chips)
        form.listPlace.addWidget(self.table)
        form.panelPlace.addWidget(self.panel)
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 0)
        form.splitter.setSizes([900, 284])
        form.whoseLabel.setBuddy(form.whoseCombo)
        panel = (*self.panel.cards.cards.values(), self.panel.form.contactButton, self.panel.form.openButton)
        combos = (form.whoseCombo, form.patchCombo, form.assignButton, form.lettersButton)
        tab_through(*combos, form.searchEdit, *self.chips.chips.values(), self.table, *panel)

    def _fill_combos(self) -> None:
        form = self.form
        form.whoseCombo.addItem("My cases", self._work.officer.officer_id)
        form.whoseCombo.addItem("Everyone's", None)
        form.whoseCombo.insertSeparator(form.whoseCombo.count())
        for officer in list_officers(self._work):
            if officer.officer_id != self._work.officer.officer_id:
                form.whoseCombo.addItem(officer.name, officer.officer_id)
        form.patchCombo.addItem("All patches", None)
        for code, label in patch_choices(self._work):
            form.patchCombo.addItem(label, code)

    def _connect(self) -> None:
        form = self.form
        self._typed.timeout.connect(self._search)
        form.searchEdit.textChanged.connect(self._typed.start)
        form.searchEdit.returnPressed.connect(self._go_to_list)
        form.whoseCombo.currentIndexChanged.connect(self._choose_officer)
        form.patchCombo.currentIndexChanged.connect(self._choose_patch)
        form.clearButton.clicked.connect(self._show_all)
        form.assignButton.clicked.connect(self._assign)
        form.lettersButton.clicked.connect(lambda: self._acts.print_letters(self._meant()))
        self.chips.chosen.connect(self._choose_chip)
        self.model.sort_wanted.connect(self._choose_sort)
        self.table.selected.connect(self._show_selection)
        self.table.opened.connect(self.open_case)
        self.table.selectionModel().currentRowChanged.connect(self._keep_row_in_sight)
        self.panel.open_asked.connect(lambda row: self.open_case.emit(row.case_id))
        self.panel.contact_asked.connect(self._acts.log_contact)
        self.panel.choice_asked.connect(self._record_choice)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read_again()

    def _narrow(self, wanted: CaseFilter) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self.read_again()

    def _search(self) -> None:
        self._narrow(replace(self._wanted, search=self.form.searchEdit.text().strip()))

    def _go_to_list(self) -> None:
        self._typed.stop()
        self._search()
        if self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(0)

    def _choose_officer(self) -> None:
        self._narrow(replace(self._wanted, officer_id=self.form.whoseCombo.currentData()))

    def _choose_patch(self) -> None:
        self._narrow(replace(self._wanted, patch=self.form.patchCombo.currentData()))

    def _choose_chip(self, key: str) -> None:
        plain = replace(self._wanted, choice=None, no_choice=False, follow_up=None)
        self._narrow(CHIP_FILTERS[key](plain))

    def _choose_sort(self, sort: SortBy, descending: bool) -> None:  # noqa: FBT001 - as the signal hands it over
        if (sort, descending) != self._sort:
            self._sort = (sort, descending)
            self.read_again()

    def _show_all(self) -> None:
        self.form.searchEdit.clear()
        self._typed.stop()
        self.chips.turn_on("all")
        self.form.patchCombo.setCurrentIndex(0)
        self._narrow(CaseFilter(officer_id=self._wanted.officer_id))

    def _meant(self) -> list[UUID]:
        """Return the selected cases, or all that the list shows when none is."""
        return self.table.selected_keys() or list(self.model.keys)

    def _assign(self) -> None:
        self._acts.assign(self._meant(), self._wanted.patch)

    def _record_choice(self, row: CaseRow, choice: Choice) -> None:
        self._acts.record_choice(row, choice)

    def _show_selection(self) -> None:
        keys = self.table.selected_keys()
        if len(keys) == 1:
            self.panel.show_case(keys[0])
        else:
            self.panel.show_nobody(_several(len(keys)) if keys else NOBODY)
        self._show_scope(len(keys))

    def _show_scope(self, selected: int) -> None:
        number = selected or self.model.rowCount()
        form = self.form
        form.lettersButton.setText(f"Print &letters ({number:,})…")
        form.assignButton.setText(f"Assi&gn ({number:,})…")
        whom = "the selected cases" if selected else "every case that the list shows"
        for button in (form.lettersButton, form.assignButton):
            button.setEnabled(number > 0)
            button.setToolTip(f"For {whom}")

    def _show_counts(self, numbers: CaseloadCounts) -> None:
        self.form.titleLabel.setText(self._title())
        self.form.subtitleLabel.setText(
            f"{_counted(numbers.total, 'case')} · {numbers.undecided:,} undecided · "
            f"{_counted(numbers.follow_up_overdue, 'follow-up')} overdue"
        )
        for key, number in _chip_counts(numbers).items():
            self.chips.count(key, number)

    def _title(self) -> str:
        if self._wanted.officer_id is None:
            return "Everyone's caseload"
        own = self._wanted.officer_id == self._work.officer.officer_id
        return "My caseload" if own else f"Caseload of {self.form.whoseCombo.currentText()}"

    def _show_emptiness(self, *, empty: bool) -> None:
        form = self.form
        narrowed = self._wanted != CaseFilter(officer_id=self._wanted.officer_id)
        form.clearButton.setVisible(narrowed)
        form.emptyTitle.setText("Nobody fits" if narrowed else "No cases here yet")
        form.emptyLabel.setText(
            "No case fits what you look for and the filters above."
            if narrowed
            else "Cases come from the council's extract and are then assigned. "
            "Choose “Everyone's” above to see cases that others hold or nobody holds yet."
        )
        form.listPages.setCurrentWidget(form.emptyPage if empty else form.listPage)


CHIP_FILTERS: dict[str, Callable[[CaseFilter], CaseFilter]] = {
    "all": lambda wanted: wanted,
    "no-choice": lambda wanted: replace(wanted, no_choice=True),
    "undecided": lambda wanted: replace(wanted, choice=Choice.UNDECIDED),
    "new-provider": lambda wanted: replace(wanted, choice=Choice.NEW_PROVIDER),
    "direct-payment": lambda wanted: replace(wanted, choice=Choice.DIRECT_PAYMENT),
    "follow-up": lambda wanted: replace(wanted, follow_up=FollowUp.DUE),
}


def _chip_counts(numbers: CaseloadCounts) -> dict[str, int]:
    return {
        "no-choice": numbers.no_choice,
        "undecided": numbers.undecided,
        "new-provider": numbers.new_provider,
        "direct-payment": numbers.direct_payment,
        "follow-up": numbers.follow_up_due,
    }


def _several(number: int) -> str:
    return f"{number:,} cases are selected. “Assign” and “Print letters” act on all of them."


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
