"""Start the program: ``python -m homecare_desktop``."""

from homecare_desktop.command_line.main import main

if __name__ == "__main__":
    main()
