"""Run the migrations on the connection that the program hands over."""

from alembic import context

from homecare_desktop.storage.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    # SQLite undoes a half-made table like any other write.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
