"""The words of the letters: read, changed with a page beside them, and saved as a new version."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem, QWidget

from homecare_desktop.casework.letter_wording import (
    Parts,
    WordingKind,
    current_parts,
    save_wording,
    wording_ease,
    wording_kinds,
)
from homecare_desktop.casework.officer_rights import may_word_letters, who_may_sentence
from homecare_desktop.casework.wording_preview import WordingCheck, check_wording, fields_to_insert
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.background import Job
from homecare_desktop.desktop.changes import Changes
from homecare_desktop.desktop.forms.ui_wording_page import Ui_WordingPage
from homecare_desktop.desktop.settings.field_dialog import FieldDialog
from homecare_desktop.desktop.settings.preview_panel import PreviewPanel
from homecare_desktop.desktop.settings.remarks import Remark, remarks_on
from homecare_desktop.desktop.settings.versions_dialog import VersionsDialog
from homecare_desktop.desktop.settings.wording_texts import WordingTexts
from homecare_desktop.desktop.widgets.action_row import lay_in_row
from homecare_desktop.desktop.widgets.chips import ChipRow
from homecare_desktop.desktop.widgets.tab_order import tab_through
from homecare_desktop.domain.words import Voice

AFTER_TYPING = 250
"""Milliseconds without a key until faults and hints are listed again."""
SIDE_BY_SIDE = 860
"""Pixels of width from which the page stands beside the text."""
VOICES = {
    Voice.PERSON: "To the person",
    Voice.REPRESENTATIVE: "To a representative",
    Voice.PROVIDER: "To a provider",
}
TEXTS = (("text", "Letter"), ("slip", "Reply slip"))


class WordingPage(QWidget):
    """One kind of letter at a time; what is typed into another one waits there."""

    def __init__(self, work: Work, changes: Changes, parent: QWidget | None = None) -> None:
        """Show the first kind of letter."""
        super().__init__(parent)
        self._work, self._changes = work, changes
        self._known = {info.name for info in fields_to_insert()}
        self._texts: dict[str, WordingTexts] = {}
        self._kinds: dict[str, WordingKind] = {}
        self._remarks: tuple[Remark, ...] = ()
        self._job: Job | None = None
        self.may = False
        self.form = Ui_WordingPage()
        self.form.setupUi(self)
        self.preview = PreviewPanel(work, self)
        self.form.previewLayout.addWidget(self.preview)
        self.voices = ChipRow([(str(voice), words) for voice, words in VOICES.items()])
        self.parts = ChipRow(TEXTS)
        self._lay_out()
        self._timer = QTimer(self, interval=AFTER_TYPING, singleShot=True)
        self._timer.timeout.connect(self.look_over)
        self._connect()
        self.setFocusProxy(self.form.kindCombo)
        self.read()

    @property
    def code(self) -> str:
        """The code of the kind that is shown."""
        return str(self.form.kindCombo.currentData())

    @property
    def voice(self) -> Voice:
        """To whom the text that is shown speaks."""
        return Voice(self.voices.key)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way, or about to be."""
        return self._job is not None or self._timer.isActive() or self.preview.is_busy

    def read(self) -> None:
        """Read the kinds, their versions and the officer's right again; what is typed stays."""
        self.may = may_word_letters(self._work)
        self._kinds = {kind.code: kind for kind in wording_kinds(self._work)}
        combo, shown = self.form.kindCombo, self.form.kindCombo.currentData()
        combo.blockSignals(True)  # one change is shown below
        combo.clear()
        for kind in self._kinds.values():
            combo.addItem(f"{kind.name} (council's own)" if kind.council else kind.name, kind.code)
        combo.setCurrentIndex(max(combo.findData(shown), 0))
        combo.blockSignals(False)
        for code in [code for code, texts in self._texts.items() if not texts.is_changed]:
            self._texts.pop(code).deleteLater()
        self.show_kind()
        if not self.may:
            self.form.notice.note(who_may_sentence(self._work))

    def show_kind(self) -> None:
        """Show the kind that is chosen, with what was typed into it before."""
        kind = self._kinds[self.code]
        if kind.code not in self._texts:
            texts = WordingTexts(current_parts(self._work, kind.code), self.form.textEdit, self._known)
            texts.changed.connect(self._follow_typing)
            self._texts[kind.code] = texts
        for voice in Voice:
            self.voices.chips[voice].setVisible(voice in self._now.saved)
        if self.voice not in self._now.saved:
            self.voices.turn_on(next(iter(self._now.saved)))
        self._show_text()

    def show_part(self, voice: Voice, part: str) -> None:
        """Show one text of the letter."""
        self.voices.turn_on(voice)
        if part != "subject":
            self.parts.turn_on(part)
        self._show_text()

    def look_over(self) -> None:
        """List faults and hints, and have the page made when there are no faults."""
        self._timer.stop()
        parts = self._now.parts()
        self._remarks = remarks_on(self.code, parts, self.voice, self.parts.key)
        self._show_remarks(parts)
        if any(remark.fault for remark in self._remarks):
            self.preview.wait_for_faults()
        else:
            self.preview.show_wording(self.code, parts, self.voice)

    def save(self) -> None:
        """Keep what is typed as the council's new version, or go to the first thing that is wrong."""
        if self._job or not self.may:
            return
        self.look_over()
        faults = sum(remark.fault for remark in self._remarks)
        if faults:
            said = "One thing is" if faults == 1 else f"{faults} things are"
            self.form.notice.fail(f"{said} to put right. Nothing is saved yet; what you typed is still here.")
            self.form.remarksList.setCurrentRow(0)
            self.go_to_remark()
            return
        code, parts = self.code, self._now.parts()
        self._start(lambda: save_wording(self._work, code, parts), "Saving", partial(self._saved, code))

    def check(self) -> None:
        """Try what is typed on everybody who would get the letter."""
        code, parts = self.code, self._now.parts()
        self._start(lambda: check_wording(self._work, code, parts), "Checking on everybody", self._tell_check)

    def go_to_remark(self) -> None:
        """Go to the place that the chosen line of the list is about."""
        number = self.form.remarksList.currentRow()
        if not 0 <= number < len(self._remarks):
            return
        remark = self._remarks[number]
        self.show_part(remark.voice, remark.part)
        if remark.part == "subject":
            self.form.subjectEdit.setFocus()
            self.form.subjectEdit.setSelection(remark.start, remark.length)
            return
        self.form.textEdit.go_to(remark.line, remark.start, remark.length)
        self.form.textEdit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page below the text where there is no room beside it."""
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.form.columns.setDirection(way)

    @property
    def _now(self) -> WordingTexts:
        return self._texts[self.code]

    def _lay_out(self) -> None:
        form = self.form
        form.textEdit.setParent(form.editCard)
        for place in (form.choices, form.marks, form.actions):
            lay_in_row(place)
        row = form.choices.layout()
        if row:
            row.addWidget(self.voices)
        self._place(self.parts)
        tab_through(form.kindCombo, *self.voices.chips.values(), *self.parts.chips.values(), form.subjectEdit)
        tab_through(
            form.fieldButton,
            form.textEdit,
            form.remarksList,
            self.preview.form.aboutCombo,
            self.preview.preview.form.pageBox,
        )

    def _place(self, chips: ChipRow) -> None:
        place = self.form.editing.indexOf(self.form.partPlace)
        self.form.editing.insertWidget(place, chips)
        self.form.partPlace.hide()

    def _connect(self) -> None:
        form = self.form
        form.kindCombo.currentIndexChanged.connect(self._change_kind)
        self.voices.chosen.connect(self._show_text)
        self.parts.chosen.connect(self._show_text)
        form.subjectEdit.textEdited.connect(self._take_subject)
        form.headingButton.clicked.connect(lambda: form.textEdit.begin_lines("# "))
        form.listButton.clicked.connect(lambda: form.textEdit.begin_lines("- "))
        form.boldButton.clicked.connect(form.textEdit.make_bold)
        form.fieldButton.clicked.connect(self._ask_field)
        form.ifButton.clicked.connect(self._ask_condition)
        form.remarksList.itemActivated.connect(self.go_to_remark)
        form.remarksList.itemClicked.connect(self.go_to_remark)
        form.saveButton.clicked.connect(self.save)
        form.checkButton.clicked.connect(self.check)
        form.versionsButton.clicked.connect(self._show_versions)
        form.discardButton.clicked.connect(lambda: self._put(self._now.saved))
        self._changes.changed.connect(self.read)

    def _change_kind(self) -> None:
        self.form.notice.clear()
        self.show_kind()

    def _show_text(self) -> None:
        form, texts = self.form, self._now
        form.subjectEdit.setText(texts.subject(self.voice))
        form.subjectEdit.setCursorPosition(0)
        form.textEdit.setDocument(texts.document(self.voice, self.parts.key))
        form.textEdit.setAccessibleName(
            "Text of the letter" if self.parts.key == "text" else "Text of the reply slip"
        )
        self._enable()
        self.look_over()

    def _take_subject(self, words: str) -> None:
        self._now.set_subject(self.voice, words)

    def _follow_typing(self) -> None:
        self._say_whose()
        self._timer.start()

    def _say_whose(self) -> None:
        kind, changed = self._kinds[self.code], self._now.is_changed
        said = f"{kind.purpose} It has {kind.whose}."
        self.form.whoseLabel.setText(f"{said} What you changed is not saved yet." if changed else said)
        for button in (self.form.saveButton, self.form.discardButton):
            button.setEnabled(self.may and changed and self._job is None)

    def _enable(self) -> None:
        form = self.form
        form.textEdit.setReadOnly(not self.may)
        form.subjectEdit.setReadOnly(not self.may)
        for button in (form.headingButton, form.listButton, form.boldButton, form.ifButton, form.fieldButton):
            button.setEnabled(self.may)
        form.checkButton.setEnabled(self._job is None)
        self._say_whose()

    def _show_remarks(self, parts: Parts) -> None:
        listed, before = self.form.remarksList, self.form.remarksList.currentRow()
        listed.clear()
        for remark in self._remarks:
            item = QListWidgetItem(remark.told(self.voice, self.parts.key))
            if remark.fault:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            listed.addItem(item)
        if not self._remarks:
            listed.addItem("Nothing to put right, and nothing to hint at.")
        listed.setCurrentRow(min(max(before, 0), listed.count() - 1))
        self.form.easeLabel.setText(wording_ease(parts[self.voice]).sentence)

    def _ask_field(self) -> None:
        fields = [info for info in fields_to_insert() if not info.condition]
        dialog = FieldDialog(fields, "Insert a field", self)
        dialog.picked.connect(self.form.textEdit.insert_field)
        self._open(dialog)

    def _ask_condition(self) -> None:
        infos = sorted(fields_to_insert(), key=lambda info: not info.condition)
        dialog = FieldDialog(infos, "A paragraph only where this is so, or is on record", self)
        dialog.picked.connect(self.form.textEdit.insert_condition)
        self._open(dialog)

    def _show_versions(self) -> None:
        dialog = VersionsDialog(self._work, self._kinds[self.code], may=self.may, parent=self)
        dialog.opened.connect(self._put)
        dialog.changed.connect(self._changes.changed)
        self._open(dialog)

    def _open(self, dialog: FieldDialog | VersionsDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _put(self, parts: Parts) -> None:
        """Put other words into the editor; each text can be undone to what it was."""
        shown = (self.voice, self.parts.key)
        for voice, said in parts.items():
            self._now.set_subject(voice, said.subject)
            for part, _ in TEXTS:
                document = self._now.document(voice, part)
                if document.toPlainText() != said.part(part):
                    self.form.textEdit.setDocument(document)
                    self.form.textEdit.replace_all(said.part(part))
        self.show_part(*shown)

    def _start(self, act: Callable[[], object], words: str, then: Callable[..., object]) -> None:
        self.form.notice.clear()
        self._job = Job(lambda _job: act())
        self._job.succeeded.connect(then)
        self._job.failed.connect(self.form.notice.fail)
        self._job.finished.connect(self._finish)
        self.form.progress.follow(self._job, words, can_stop=False)
        self._enable()
        self._job.start()

    def _finish(self) -> None:
        self._job = None
        self._enable()

    def _saved(self, code: str) -> None:
        self._job = None
        self._texts[code].saved = current_parts(self._work, code)
        self._changes.changed.emit()
        self.form.notice.tell("Saved. Letters that are made from now on have these words.")

    def _tell_check(self, check: WordingCheck) -> None:
        said = " ".join(check.sentences)
        if check.held or check.empty:
            self.form.notice.warn(said)
        else:
            self.form.notice.tell(said)
