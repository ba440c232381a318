"""What Alembic runs around the migrations: the connection is handed in by `migration.move`."""

from alembic import context

from moviewise.store import schema


def run() -> None:
    """Run the migrations on the connection that was handed in, inside its transaction."""
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=schema.metadata)
    with context.begin_transaction():
        context.run_migrations()


if __name__ == "env_py":  # the name Alembic loads this file by; a plain import does nothing
    run()
