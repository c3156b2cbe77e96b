"""One person around somebody: name, relation, authority and its date, whether letters go to them, where."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from homecare_desktop.casework.letter_details import SIZES
from homecare_desktop.casework.representatives import (
    RepresentativeEntry,
    RepresentativeRow,
    add_representative,
    change_representative,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.desktop.entry.day_field import DayRules
from homecare_desktop.desktop.entry.entry_dialog import EntryDialog
from homecare_desktop.desktop.entry.person import spoken_name, where_they_are
from homecare_desktop.desktop.entry.word_combo import WordCombo
from homecare_desktop.desktop.forms.ui_representative_dialog import Ui_RepresentativeDialog
from homecare_desktop.domain.address import address_block, address_faults
from homecare_desktop.domain.case_rows import CaseRow
from homecare_desktop.domain.naming import full_name
from homecare_desktop.domain.words import Authority, LetterFormat, Word, WriteTo

TO_THEM = "Letters go to them, so this is needed: "


class RepresentativeDialog(EntryDialog):
    """Accepted when it is stored."""

    def __init__(
        self, work: Work, row: CaseRow, line: RepresentativeRow | None = None, parent: QWidget | None = None
    ) -> None:
        """Ask about somebody around the person of ``row``: the one of ``line``, or somebody new."""
        super().__init__(parent)
        self._work, self._row, self._line = work, row, line
        self.form = Ui_RepresentativeDialog()
        self.form.setupUi(self)
        self.form.whoLabel.setText(f"For {spoken_name(row)}")
        self.form.packageLabel.setText(where_they_are(row))
        self._offer()
        self._fill(line.entry if line else RepresentativeEntry())
        self._check_fields()
        self.use(self.form.content, self.form.notice, self.form.saveButton, self.form.cancelButton)
        self.form.titleEdit.setFocus()

    def entered(self) -> object:
        """Return everything that can be entered."""
        return self._read(), self.form.authorityField.edit.text()

    def act(self) -> Callable[[], object]:
        """Return the act that stores it."""
        entry, line = self._read(), self._line
        if line:
            return lambda: change_representative(self._work, line.representative_id, entry)
        return lambda: add_representative(self._work, self._row.case_id, entry)

    def _offer(self) -> None:
        form = self.form
        form.authorityCombo.offer(Authority)
        form.writeCombo.offer(WriteTo)
        form.formatCombo.offer(LetterFormat)
        kept = self._line.entry.point_size if self._line else SIZES[0]
        for size in sorted({*SIZES, kept}):
            form.sizeCombo.addItem(f"{size} point", size)
        field = form.authorityField
        field.start(self._work.today, past=True)
        field.rules = DayRules(latest=self._work.today, too_late="This day is still to come.")
        form.authorityCombo.currentIndexChanged.connect(self._follow_authority)

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        form = self.form
        who = (form.titleEdit, form.firstEdit, form.lastEdit, form.relationEdit, form.speaksEdit)
        return (*who, form.postcodeEdit, form.phoneEdit, form.emailEdit, form.languageEdit)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        form = self.form
        return form.address1Edit, form.address2Edit, form.address3Edit, form.townEdit

    def _fill(self, entry: RepresentativeEntry) -> None:
        form = self.form
        who = (entry.title, entry.first_name, entry.last_name, entry.relation, entry.speaks_of)
        words = (*who, entry.postcode, entry.phone, entry.email, entry.language)
        for edit, text in (
            *zip(self._edits, words, strict=True),
            *zip(self._lines, entry.address, strict=False),
        ):
            edit.setText(text)
        _choose(form.authorityCombo, Authority, entry.authority)
        _choose(form.writeCombo, WriteTo, entry.write_to)
        _choose(form.formatCombo, LetterFormat, entry.letter_format)
        form.sizeCombo.setCurrentIndex(form.sizeCombo.findData(entry.point_size))
        form.interpreterBox.setChecked(entry.interpreter_needed)
        form.authorityField.set_day(entry.authority_on)
        self._follow_authority()

    def _read(self) -> RepresentativeEntry:
        form = self.form
        title, first, last, relation, speaks_of, postcode, phone, email, language = (
            edit.text() for edit in self._edits
        )
        authority = Authority(form.authorityCombo.word or Authority.NONE)
        return RepresentativeEntry(
            title=title,
            first_name=first,
            last_name=last,
            relation=relation,
            speaks_of=speaks_of,
            authority=authority,
            authority_on=None if authority is Authority.NONE else form.authorityField.day,
            write_to=WriteTo(form.writeCombo.word or WriteTo.NEVER),
            address=tuple(edit.text() for edit in self._lines),
            postcode=postcode,
            phone=phone,
            email=email,
            letter_format=LetterFormat(form.formatCombo.word or LetterFormat.STANDARD),
            point_size=form.sizeCombo.currentData(),
            language=language,
            interpreter_needed=form.interpreterBox.isChecked(),
        )

    def _check_fields(self) -> None:
        form = self.form
        self.check(form.firstEdit, form.nameSaid, self._name_fault)
        self.check(form.authorityField, form.authoritySaid, self._authority_fault)
        self.check(form.address1Edit, form.addressSaid, self._address_fault, self._on_the_envelope)
        for edit in (*self._edits, *self._lines):
            edit.textChanged.connect(self.show_faults)
        for combo in (form.authorityCombo, form.writeCombo):
            combo.currentIndexChanged.connect(self.show_faults)
        form.authorityField.changed.connect(self.show_faults)
        self.show_faults()

    def _name_fault(self) -> str:
        entry = self._read()
        named = full_name("", entry.first_name, entry.last_name)
        return "" if named else "Type a name: it stands on the envelope."

    def _authority_fault(self) -> str:
        """Take an authority without a date; what is typed has to be a day."""
        field = self.form.authorityField
        return field.fault() if field.isVisibleTo(self) and field.edit.text().strip() else ""

    def _address_fault(self) -> str:
        """Ask for an address where letters go to them."""
        if self._read().write_to is WriteTo.NEVER:
            return ""
        fault = next(address_faults(self._block()), "")
        return f"{TO_THEM}{fault.removeprefix('no usable address: ')}." if fault else ""

    def _on_the_envelope(self) -> str:
        block = self._block()
        return f"On the envelope: {', '.join(block)}" if len(block) > 1 else ""

    def _block(self) -> tuple[str, ...]:
        entry = self._read()
        name = full_name(entry.title, entry.first_name, entry.last_name)
        return address_block(name, entry.address, entry.postcode)

    def _follow_authority(self) -> None:
        asked = self.form.authorityCombo.word not in {None, Authority.NONE}
        for part in (self.form.authorityDayLabel, self.form.authorityField):
            part.setVisible(asked)


def _choose(combo: WordCombo, words: type[Word], word: Word) -> None:
    combo.setCurrentIndex(list(words).index(word))
