"""What each page of the admin shows, and the few things that may be done there.

Our tables are read through classes that exist here only. Nothing private is shown that whoever
runs MovieWise does not need: no password hash, no chat.
"""

import asyncio
import json
import logging
import secrets
from datetime import datetime
from typing import Any, ClassVar

from markupsafe import Markup
from sqladmin import BaseView, ModelView, expose
from sqladmin.formatters import BASE_FORMATTERS
from sqladmin.helpers import object_identifier_values
from sqlalchemy import func, select
from sqlalchemy.exc import DataError
from sqlalchemy.orm import column_property, registry
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from moviewise.bootstrap import App
from moviewise.bootstrap.doctor import examine
from moviewise.domain import Account
from moviewise.store import schema
from moviewise.web.sessions import current_account

log = logging.getLogger(__name__)


class Accounts:
    """Somebody with an account."""


class Ratings:
    """Somebody's stars for a film."""


class Films:
    """A film from TMDB."""


class Onboarding:
    """How far somebody is with the first set-up."""


class Trainings:
    """One training of the recommender."""


_rated = select(func.count()).where(schema.ratings.c.user_id == schema.accounts.c.user_id)
_mapped = registry()
_mapped.map_imperatively(
    Accounts,
    schema.accounts,
    exclude_properties=["password_hash", "token_version", "name_key"],
    properties={"n_ratings": column_property(_rated.correlate(schema.accounts).scalar_subquery())},
)
_mapped.map_imperatively(Ratings, schema.ratings)
_mapped.map_imperatively(Films, schema.films)
_mapped.map_imperatively(Onboarding, schema.onboarding)
_mapped.map_imperatively(Trainings, schema.trainings)


def app_of(request: Request) -> App:
    """Find the parts behind the pages."""
    app: App = request.app.state.app
    return app


def title_of(row: Any, _: str, request: Request) -> str:  # noqa: ANN401 - any row with a film
    """Name the film of a row."""
    movie = app_of(request).moviewise.catalogue.movies.get(row.movie_id)
    return f"{movie.name} ({row.movie_id})" if movie else str(row.movie_id)


def document(row: Any, column: str) -> Markup:  # noqa: ANN401 - any row
    """Write a JSON column so that one can read it."""
    text = json.dumps(getattr(row, column), indent=1, ensure_ascii=False, default=str)
    return Markup('<pre class="text-wrap">{}</pre>').format(text)


def figures(row: Any, column: str) -> str:  # noqa: ANN401 - any row
    """Write the plain values of a JSON column in a line."""
    values = getattr(row, column) or {}
    plain = {k: v for k, v in values.items() if isinstance(v, str | int | float)}
    return ", ".join(
        f"{name} {value:.4g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in plain.items()
    )


def moment(at: datetime) -> str:
    """Write a time to the minute."""
    return f"{at:%Y-%m-%d %H:%M} UTC"


def yes(is_so: bool) -> str:
    """Write what is so, and nothing for what is not."""
    return "yes" if is_so else ""


LABELS: dict[Any, str] = {
    "user_id": "Account",
    "name": "Name",
    "is_guest": "Guest",
    "is_superuser": "Superuser",
    "is_disabled": "Disabled",
    "n_ratings": "Ratings",
    "created_at": "Since",
    "movie_id": "Film",
    "stars": "Stars",
    "rated_at": "When",
    "origin": "Given by",
    "batch": "Import",
    "title": "Title",
    "year": "Year",
    "tmdb_id": "TMDB id",
    "imdb_id": "IMDb id",
    "fetched_at": "Fetched",
    "body": "Kept",
    "changed_at": "Changed",
    "training_id": "Training",
    "noted_at": "When",
    "info": "Figures",
}


class ReadOnly(ModelView):
    """Rows to look at."""

    column_type_formatters: ClassVar = {**BASE_FORMATTERS, datetime: moment, bool: yes}
    column_labels: ClassVar = LABELS
    can_create = can_edit = can_delete = can_export = can_import = False
    page_size = 25
    page_size_options: ClassVar = [25, 100]

    async def get_object_for_details(self, request: Request) -> Any:  # noqa: ANN401 - a row
        """Find the row; an id that no row can have is answered as one that none has."""
        try:
            return await super().get_object_for_details(request)
        except (ValueError, OverflowError, DataError):
            return None


class AccountsView(ReadOnly, model=Accounts):
    """People; an account can be disabled, signed out everywhere and given a new password."""

    name, name_plural, icon = "account", "Accounts", "fa-solid fa-user"
    column_list: ClassVar = [
        *("user_id", "name", "is_guest", "is_superuser", "is_disabled", "n_ratings", "created_at")
    ]
    column_searchable_list: ClassVar = ["name"]
    column_sortable_list: ClassVar = ["user_id", "name", "n_ratings", "created_at"]
    column_default_sort: ClassVar = [("user_id", True)]
    details_template = "admin/account.html"

    @expose("/{pk:int}/{deed}", methods=["POST"])
    async def act(self, request: Request) -> Response:
        """Do one thing to one account; the page beside it offers which."""
        deed = DEEDS.get(request.path_params["deed"])
        user_id = request.path_params["pk"]
        account = await asyncio.to_thread(app_of(request).moviewise.account_by_id, user_id)
        if deed is None or account is None:
            raise HTTPException(404, "There is no such account, or no such thing to do to it")
        actor = current_account(request)
        if actor is None or (deed is disable and actor.user_id == user_id):
            raise HTTPException(409, "You cannot lock yourself out; ask another superuser")
        said = await asyncio.to_thread(deed, app_of(request), account)
        log.info("admin deed=%s account=%s by=%s", deed.__name__, user_id, actor.user_id)
        page = {"title": account.name, "said": said, "account": account}
        answer = await self.templates.TemplateResponse(request, "admin/done.html", page)
        answer.headers["cache-control"] = "no-store"
        return answer


def disable(app: App, account: Account) -> str:
    """Keep somebody out, from this moment on."""
    app.moviewise.store.set_disabled(account.user_id, True)
    app.moviewise.end_sessions(account.user_id)
    return "The account is disabled and signed out everywhere."


def enable(app: App, account: Account) -> str:
    """Let somebody in again."""
    app.moviewise.store.set_disabled(account.user_id, False)
    return "The account is enabled again."


def sign_out(app: App, account: Account) -> str:
    """End every session of somebody."""
    app.moviewise.end_sessions(account.user_id)
    return "Every session of the account has ended."


def new_password(app: App, account: Account) -> str:
    """Replace a password by one that is shown once."""
    if account.is_guest:
        raise HTTPException(409, "A guest has no password; a guest chooses a name first")
    password = secrets.token_urlsafe(12)
    app.moviewise.set_password(account.user_id, password)
    return f"The new password, shown this once: {password}"


DEEDS = {
    "disable": disable,
    "enable": enable,
    "sign-out": sign_out,
    "new-password": new_password,
}


class RatingsView(ReadOnly, model=Ratings):
    """Everyone's stars; one can be deleted."""

    name, name_plural, icon = "rating", "Ratings", "fa-solid fa-star"
    can_delete = True
    column_list: ClassVar = ["user_id", "movie_id", "stars", "rated_at", "origin"]
    column_searchable_list: ClassVar = ["user_id", "movie_id"]
    column_sortable_list: ClassVar = ["user_id", "movie_id", "stars", "rated_at"]
    column_default_sort: ClassVar = [("rated_at", True)]
    column_formatters: ClassVar = {"movie_id": title_of}
    column_formatters_detail: ClassVar = {"movie_id": title_of}

    async def delete_model(self, request: Request, pk: Any) -> None:  # noqa: ANN401 - the library's own
        """Delete through the store, so that the rating is gone as if its person had taken it."""
        user_id, movie_id = object_identifier_values(pk, Ratings)
        await asyncio.to_thread(app_of(request).moviewise.store.unrate, user_id, movie_id)


class FilmsView(ReadOnly, model=Films):
    """What TMDB gave."""

    name, name_plural, icon = "film from TMDB", "Films from TMDB", "fa-solid fa-film"
    column_list: ClassVar = ["movie_id", "title", "year", "tmdb_id", "imdb_id", "fetched_at"]
    column_searchable_list: ClassVar = ["title", "imdb_id", "tmdb_id"]
    column_sortable_list: ClassVar = ["movie_id", "title", "year", "fetched_at"]
    column_default_sort: ClassVar = [("fetched_at", True)]
    column_formatters_detail: ClassVar = {"body": document}


class OnboardingView(ReadOnly, model=Onboarding):
    """The first set-up of each person."""

    name, name_plural, icon = "onboarding", "Onboarding", "fa-solid fa-seedling"
    column_list: ClassVar = ["user_id", "body", "changed_at"]
    column_sortable_list: ClassVar = ["user_id", "changed_at"]
    column_default_sort: ClassVar = [("changed_at", True)]
    column_formatters: ClassVar = {"body": figures}
    column_formatters_detail: ClassVar = {"body": document}


class TrainingsView(ReadOnly, model=Trainings):
    """When the recommender learned, from what, and how well."""

    name, name_plural, icon = "training", "Trainings", "fa-solid fa-chart-line"
    column_list: ClassVar = ["training_id", "noted_at", "info"]
    column_default_sort: ClassVar = [("training_id", True)]
    column_formatters: ClassVar = {"info": figures}
    column_formatters_detail: ClassVar = {"info": document}


class HealthView(BaseView):
    """What the doctor says."""

    name, icon = "Health", "fa-solid fa-heart-pulse"

    @expose("/health", methods=["GET"], identity="health")
    async def health(self, request: Request) -> Response:
        """Examine every part now."""
        parts = await asyncio.to_thread(examine, app_of(request).settings)
        page = {"title": "Health", "parts": parts}
        return await self.templates.TemplateResponse(request, "admin/health.html", page)


VIEWS: tuple[type[BaseView], ...] = (
    HealthView,
    AccountsView,
    RatingsView,
    FilmsView,
    OnboardingView,
    TrainingsView,
)
