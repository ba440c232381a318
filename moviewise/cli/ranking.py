"""Commands that rank, explain, search and measure, without accounts."""

import csv
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from moviewise.bootstrap import read_settings
from moviewise.bootstrap.build import shipped_interactions
from moviewise.catalogue import Catalogue
from moviewise.cli.console import opened_library, print_json, progress_bar, read_ratings
from moviewise.domain import Movie, Recommendation
from moviewise.errors import InvalidFile, InvalidInput
from moviewise.explanation.export import as_json
from moviewise.explanation.narrator import explain
from moviewise.library import Library
from moviewise.recommender.evaluate import evaluate
from moviewise.recommender.fold_in import fold_in
from moviewise.recommender.rank import rank
from moviewise.recommender.train import Interactions
from moviewise.retrieval.answer import answer

Ratings = Annotated[Path, typer.Option("--ratings", help="CSV with the columns movie_id,stars")]
Count = Annotated[int, typer.Option("-n", min=1, help="How many films")]
PROTOCOLS = ("cold", "time", "last")
FOREIGN = ("user_id", "movie_id", "rating", "timestamp")
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command("recommend")(recommend_command)
    app.command("explain")(explain_command)
    app.command("evaluate")(evaluate_command)
    app.command("search")(search_command)
    app.command("ask")(ask_command)


def recommend_command(ratings: Ratings, n: Count = 10, as_json: AsJson = False) -> None:
    """Recommend films for the ratings of a file, in plain score order."""
    library = opened_library()
    given = read_ratings(ratings, library.catalogue)
    picks = rank(library.artefact, fold_in(library.artefact, given), n=n)
    items = [_item(library, pick) for pick in picks]
    if as_json:
        print_json({"items": items})
        return
    for item in items:
        unrated = "" if item["rated"] else "  (no ratings yet)"
        typer.echo(f"{item['rank']:>3}. {item['title']} ({item['year']}){unrated}")


def _item(library: Library, pick: Recommendation) -> dict[str, Any]:
    movie = library.catalogue.movies[pick.movie_id]
    return {
        **_film(movie),
        "rank": pick.rank,
        "score": pick.score,
        "rated": pick.is_rated,
    }


def _film(movie: Movie) -> dict[str, Any]:
    return {
        "movie_id": movie.movie_id,
        "imdb_id": movie.imdb_id,
        "title": movie.title,
        "year": movie.year,
    }


def explain_command(
    ratings: Ratings,
    movie: Annotated[int, typer.Option("--movie", help="The film's id")],
    as_json_: Annotated[bool, typer.Option("--json", help="Print one JSON document")] = False,
) -> None:
    """Say why a film stands where it stands for the ratings of a file."""
    library = opened_library()
    given = read_ratings(ratings, library.catalogue)
    library.catalogue.get(movie)
    if any(rating.movie_id == movie for rating in given):
        raise InvalidInput(f"film {movie} is rated in the file, so it has no rank; leave it out")
    reason = explain(library.artefact, given, movie, movies=library.catalogue.movies)
    if as_json_:
        print_json(as_json(reason))
    else:
        typer.echo(reason.text)


def evaluate_command(
    protocol: Annotated[str, typer.Option("--protocol", help="cold, time or last")] = "cold",
    ratings: Annotated[
        Path | None,
        typer.Option("--ratings", help="A foreign CSV: user_id,movie_id,rating,timestamp"),
    ] = None,
    reveal: Annotated[
        str, typer.Option("--reveal", help="Ratings shown: counts, or a share below 1")
    ] = "5,10,15,0.8",
    as_json_: Annotated[bool, typer.Option("--json", help="Print one JSON document")] = False,
) -> None:
    """Measure the ranking against the classical methods."""
    if protocol not in PROTOCOLS:
        raise InvalidInput(f"no protocol is called {protocol!r}; take cold, time or last")
    settings = read_settings()
    shipped = shipped_interactions(settings.data)
    films = list(Catalogue.load(settings.data).movies.values())
    foreign = _foreign(ratings) if ratings else None
    with progress_bar("Measuring") as progress:
        board = evaluate(
            shipped,
            films,
            protocol=protocol,
            reveals=_reveals(reveal),
            foreign=foreign,
            progress=lambda done, total: progress("the methods", done, total),
        )
    if as_json_:
        print_json(board)
        return
    for row in board["rows"]:
        typer.echo(f"{row['method']:<16} {row['reveal']!s:>5}  NDCG@10 {row['ndcg@10']:.4f}")


def _reveals(text: str) -> list[int | float]:
    try:
        numbers = [float(part) if "." in part else int(part) for part in text.split(",")]
    except ValueError as error:
        raise InvalidInput(f"--reveal {text!r}: use numbers such as 5,10,15,0.8") from error
    if any(number <= 0 or (isinstance(number, float) and number >= 1) for number in numbers):
        raise InvalidInput(f"--reveal {text!r}: counts are 1 or more, shares between 0 and 1")
    return numbers


def _foreign(path: Path) -> Interactions:
    """Read ratings of other people in the MovieLens columns."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file, strict=True))
        columns = [np.array([float(row[name]) for row in rows]) for name in FOREIGN]
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, TypeError, ValueError) as error:
        raise InvalidFile(
            f"{path.name} cannot be read as a CSV of {','.join(FOREIGN)}: {error}"
        ) from error
    users, movies, stars, times = columns
    whole = np.int64
    return Interactions(users.astype(whole), movies.astype(whole), stars, times.astype(whole))


def search_command(
    text: Annotated[list[str], typer.Argument(help="What to look for")],
    n: Count = 10,
    as_json: AsJson = False,
) -> None:
    """Find films by words: titles, people, facts, themes, half-remembered scenes."""
    library = opened_library()
    hits = library.index.search(_words(text), n=n)
    results = [
        {
            **_film(library.catalogue.movies[hit.movie_id]),
            "score": hit.score,
            "matched": list(hit.matched),
        }
        for hit in hits
    ]
    if as_json:
        print_json({"results": results})
        return
    for place, film in enumerate(results, 1):
        typer.echo(f"{place:>3}. {film['title']} ({film['year']})")


def ask_command(
    question: Annotated[list[str], typer.Argument(help="A question about films")],
    as_json: AsJson = False,
) -> None:
    """Answer a question about films, with its sources."""
    library = opened_library()
    said = answer(_words(question), library.index, library.catalogue)
    if as_json:
        citations = [asdict(citation) for citation in said.citations]
        print_json({"answered": said.answered, "text": said.text, "citations": citations})
        return
    typer.echo(said.text)
    for citation in said.citations:
        typer.echo(f"  [{citation.passage_id}] {citation.quote}")


def _words(parts: list[str]) -> str:
    text = " ".join(parts).strip()
    if not text:
        raise InvalidInput("nothing was asked; write a few words")
    return text
