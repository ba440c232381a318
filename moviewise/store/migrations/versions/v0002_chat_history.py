"""Make the tables that Chainlit keeps its chats in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NAMES = ("users", "threads", "steps", "elements", "feedbacks")


def upgrade() -> None:
    op.create_table(
        "users",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("identifier", sa.Text, nullable=False, unique=True),
        sa.Column("metadata", sa.Text, nullable=False),
        sa.Column("createdAt", sa.Text),
    )
    op.create_table(
        "threads",
        sa.Column("id", sa.Text, primary_key=True),
        *_texts("createdAt", "name", "userId", "userIdentifier", "tags", "metadata"),
    )
    op.create_index("ix_threads_userId", "threads", ["userId"])
    _create_steps()
    _create_elements()
    op.create_table(
        "feedbacks",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("forId", sa.Text, nullable=False),
        sa.Column("threadId", sa.Text),
        sa.Column("value", sa.Integer, nullable=False),
        sa.Column("comment", sa.Text),
    )
    op.create_index("ix_feedbacks_forId", "feedbacks", ["forId"])


def _create_steps() -> None:
    op.create_table(
        "steps",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("threadId", sa.Text, nullable=False),
        sa.Column("streaming", sa.Boolean, nullable=False),
        *(sa.Column(name, sa.Boolean) for name in ("waitForAnswer", "isError")),
        *(sa.Column(name, sa.Boolean) for name in ("defaultOpen", "autoCollapse")),
        *_texts("parentId", "metadata", "tags", "input", "output", "createdAt", "start", "end"),
        *_texts("generation", "showInput", "language", "command", "modes"),
    )
    op.create_index("steps_by_thread", "steps", ["threadId", "createdAt"])


def _create_elements() -> None:
    op.create_table(
        "elements",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        *_texts("threadId", "type", "url", "chainlitKey", "display", "objectKey", "size"),
        *_texts("language", "forId", "mime", "props", "playerConfig", "createdAt"),
        sa.Column("page", sa.Integer),
        sa.Column("autoPlay", sa.Boolean),
    )
    op.create_index("ix_elements_threadId", "elements", ["threadId"])


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text) for name in names]


def downgrade() -> None:
    for name in reversed(_NAMES):
        op.drop_table(name)
