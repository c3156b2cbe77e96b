"""The program as an officer or a script meets it: commands in, files and sentences out."""
