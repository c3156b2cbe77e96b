"""What can be wrong with a store, each in the sentence that the officer reads."""

from pathlib import Path

from homecare_desktop.domain.errors import HomecareError


class StoreFaultError(HomecareError):
    """The store cannot be opened, read or written."""


class StoreMissingError(StoreFaultError):
    """There is no store where one was looked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is no store in {folder}. Nothing was changed. "
            f"Choose the folder that holds it, or set up a new store there."
        )


class StoreExistsError(StoreFaultError):
    """A store was to be made where one lies already."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is a store in {folder} already, and it was left as it is. "
            f"Open it, or choose an empty folder for a new one."
        )


class StorePartMissingError(StoreFaultError):
    """One of the two files that make a store is gone."""

    def __init__(self, folder: Path, missing: str) -> None:
        super().__init__(
            f"The store in {folder} is not whole: its file {missing} is missing. "
            f"Nothing was changed. Put that file back from a backup."
        )


class HalfMadeStoreError(StoreFaultError):
    """Setting the store up was interrupted before anything could be kept in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"Setting up the store in {folder} was interrupted before it was ready, "
            f"so nothing is kept in it. Set it up again."
        )


class WrongPassphraseError(StoreFaultError):
    """No key slot opens with what was typed."""

    def __init__(self) -> None:
        super().__init__(
            "That passphrase does not open this store. Nothing was changed. "
            "Try again, or use the printed recovery code."
        )


class NoSuchSlotError(StoreFaultError):
    """The officer who was named has no passphrase for this store."""

    def __init__(self, officer: str) -> None:
        super().__init__(f"{officer} has no passphrase for this store. Sign in with another name.")


class DamagedStoreError(StoreFaultError):
    """The data file cannot be read as what it was."""

    def __init__(self) -> None:
        super().__init__(
            "The store's data file is damaged, or is not the one that belongs to its key file. "
            "Nothing was changed. Put both files back from a backup."
        )


class DamagedKeysError(StoreFaultError):
    """The key file cannot be read as what it was."""

    def __init__(self, fault: str) -> None:
        super().__init__(
            f"The store's key file is damaged or was not made by this program: {fault}. "
            f"Nothing was changed. Put the key file back from a backup."
        )


class ForeignStoreError(StoreFaultError):
    """The data file is another program's."""

    def __init__(self) -> None:
        super().__init__(
            "The data file in the store's folder was not made by this program. "
            "It was left as it is. Put the right file back from a backup, or choose another folder."
        )


class EmptyStoreError(StoreFaultError):
    """The data file has no content."""

    def __init__(self) -> None:
        super().__init__(
            "The store's data file is empty. Nothing was changed. Put it back from a backup together "
            "with its key file."
        )


class NewerStoreError(StoreFaultError):
    """A newer version of the program wrote the store."""

    def __init__(self) -> None:
        super().__init__(
            "The store was written by a newer version of this program. It was left as it is. "
            "Ask for the program to be updated on this computer, then open it again."
        )


class UpgradeFaultError(StoreFaultError):
    """Bringing the store to this version's form did not come out right."""

    def __init__(self, backup: Path) -> None:
        super().__init__(
            f"The store could not be brought up to date for this version of the program. "
            f"It was left as it was, and there is a copy at {backup}. Show this to your IT support."
        )


class ReadOnlyStoreError(StoreFaultError):
    """The store can be read and not written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder} or a file in it cannot be written to. Nothing was kept of the last act. "
            f"Ask for permission to write there, or move the store."
        )


class UnusableFolderError(StoreFaultError):
    """The folder cannot be made or looked into."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The folder {folder} cannot be made or used. Nothing was changed. Choose another folder."
        )


class SharedFolderError(StoreFaultError):
    """The folder lies on a network or is copied by a cloud service."""

    def __init__(self, folder: Path, service: str) -> None:
        super().__init__(
            f"The folder {folder} lies on {service}. A store that is in use would be damaged there. "
            f"Nothing was changed. Choose a folder on this computer; backups may go to {service}."
        )


class StoreInUseError(StoreFaultError):
    """Another window or command holds the store."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The store in {folder} is already open, in another window or a command that is still running. "
            f"Use that one, or close it first."
        )


class StoreBusyError(StoreFaultError):
    """Something else kept the data file for too long."""

    def __init__(self) -> None:
        super().__init__(
            "The store was busy for too long, so the last act was not kept. "
            "Close other programs that may be reading its files, then try again."
        )


class DiskFaultError(StoreFaultError):
    """The disk is full, or answered with an error."""

    def __init__(self) -> None:
        super().__init__(
            "The disk is full or could not be written or read, so the last act was not kept. "
            "What was there before is unharmed. Make room on the disk, then try again."
        )


class BackupFaultError(StoreFaultError):
    """A backup could not be written or did not come out whole."""

    def __init__(self, target: Path) -> None:
        super().__init__(
            f"The backup to {target} could not be written. The store itself is unharmed. "
            f"Choose another place, or make room there, then try again."
        )


class UnusableBuildError(StoreFaultError):
    """The encryption library that is installed cannot be trusted with the store."""

    def __init__(self, fault: str) -> None:
        super().__init__(
            f"The store was not opened: {fault}. Ask for the program to be installed again on this computer."
        )
