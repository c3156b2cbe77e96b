"""The people around a person: who speaks for them, who is written to, what is agreed, what is offered."""
