"""Let a model word the facts, and show its words only where the evidence carries them.

Three ways, from weak models to strong ones: choose and order ready sentences; write prose with
slots that code fills; write freely. One retry at most, then nothing: the template stands.
Must not know which model writes: it is a function from prompt to text.
"""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Literal

from moviewise.errors import DataError, MovieWiseError
from moviewise.explanation.evidence import Evidence
from moviewise.explanation.naming import Names
from moviewise.explanation.reading import Facts
from moviewise.explanation.sentences import Sentence, Teller, extras, leads
from moviewise.explanation.verifier import examine

log = logging.getLogger(__name__)

Mode = Literal["placeholders", "sentences", "free"]
Write = Callable[[str], str]
LEAST, MOST = 30, 50
"""Words of an explanation."""
TRIES = 2
PROMPTS = Path(__file__).parents[2] / "prompts"
FILES = {
    "placeholders": "explain.md",
    "sentences": "explain_sentences.md",
    "free": "explain_free.md",
}
OFFERED = 8
"""Ready sentences that a model chooses from."""


@dataclass(frozen=True, slots=True)
class Worded:
    """Prose that passed, sentence by sentence with what carries it."""

    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        return " ".join(each.text for each in self.sentences)


def worded(
    evidence: Sequence[Evidence],
    turn: int,
    write: Write,
    *,
    mode: Mode = "placeholders",
    prompts: Path = PROMPTS,
) -> Worded | None:
    """Ask for prose, check it, ask once more, and give up.

    Args:
        evidence: The facts of one explanation.
        turn: Picks among the ways to say a thing.
        write: Answers a prompt; whatever it raises of ours or of the system ends the attempt.
        mode: How much of the wording is the model's.
        prompts: The folder of the prompt files.

    Returns:
        None where no answer passed.
    """
    task = _TASKS[mode](Facts(tuple(evidence)), turn)
    problems: list[str] = []
    for _ in range(TRIES):
        prompt = render(
            prompts / FILES[mode], notes=task.notes, problems="; ".join(problems) or "none"
        )
        try:
            answer = write(prompt)
        except (MovieWiseError, TimeoutError, OSError) as error:
            log.info("wording unavailable: reason=%s", type(error).__name__)
            return None
        found = task.read(str(answer or ""))
        problems = found if isinstance(found, list) else _problems(found, evidence)
        if not problems and isinstance(found, str):
            return Worded(_cited(found, evidence))
        log.info("wording refused: mode=%s problems=%d", mode, len(problems))
    return None


@dataclass(frozen=True, slots=True)
class _Task:
    notes: str
    read: Callable[[str], str | list[str]]
    """Turns an answer into prose, or lists what is wrong with it."""


def render(path: Path, **values: str) -> str:
    """Fill a prompt file.

    Raises:
        DataError: The file is missing, or its variables are not the ones given.
    """
    try:
        template = Template(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"prompt {path.name} is missing; reinstall MovieWise") from error
    wanted = set(template.get_identifiers())
    if not template.is_valid() or wanted != set(values):
        raise DataError(
            f"prompt {path.name} needs the variables {sorted(values)}, not {sorted(wanted)}"
        )
    return template.substitute(values)


def _with_slots(facts: Facts, turn: int) -> _Task:
    names = Names(facts, is_slotted=True)
    notes = _ready(Teller(facts, names, turn))
    slots = dict(names.slots)

    def read(answer: str) -> str | list[str]:
        prose = _clean(answer)
        unknown = [name for name in re.findall(r"\{(\w*)\}", prose) if name not in slots]
        if unknown:
            return [f"{{{name}}} does not exist" for name in unknown]
        return re.sub(r"\{(\w+)\}", lambda m: slots[m[1]], prose)

    return _Task("\n".join(f"- {each.text}" for each in notes), read)


def _from_ready(facts: Facts, turn: int) -> _Task:
    offered = _ready(Teller(facts, Names(facts), turn))

    def read(answer: str) -> str | list[str]:
        numbers = [int(n) for n in re.findall(r"\d+", _clean(answer))]
        chosen = list(dict.fromkeys(n for n in numbers if 1 <= n <= len(offered)))
        if not chosen:
            return ["name the numbers of the sentences"]
        return " ".join(offered[n - 1].text for n in chosen)

    return _Task("\n".join(f"{n}. {each.text}" for n, each in enumerate(offered, 1)), read)


def _freely(facts: Facts, turn: int) -> _Task:
    notes = _ready(Teller(facts, Names(facts), turn))
    return _Task("\n".join(f"- {each.text}" for each in notes), _clean)


_TASKS: dict[str, Callable[[Facts, int], _Task]] = {
    "placeholders": _with_slots,
    "sentences": _from_ready,
    "free": _freely,
}


def _ready(teller: Teller) -> list[Sentence]:
    lead = next(iter(leads(teller)))
    kinds: dict[str, Sentence] = {}
    for each in extras(teller, lead):
        kinds.setdefault(each.group or each.kind, each)
    return [lead, *list(kinds.values())[: OFFERED - 1]]


def _clean(answer: str) -> str:
    """Take thoughts, quotes and headings off an answer."""
    answer = re.sub(r"<think>.*?(?:</think>|$)", "", answer, flags=re.DOTALL).strip()
    return re.sub(r"\s+", " ", answer.strip('`"“” \n'))


def _problems(prose: str, evidence: Sequence[Evidence]) -> list[str]:
    n_words = len(prose.split())
    if not LEAST <= n_words <= MOST:
        return [f"{n_words} words; write {LEAST} to {MOST}"]
    checked = examine(prose, evidence)
    if any("rating" in kinds for kinds in _kinds(evidence)) and not _names_rating(
        checked, evidence
    ):
        return ["name a film the person rated"]
    return [problem for each in checked for problem in each.problems]


def _kinds(evidence: Sequence[Evidence]) -> list[str]:
    return [each.kind for each in evidence]


def _names_rating(checked: Sequence[object], evidence: Sequence[Evidence]) -> bool:
    rated = {each.id for each in evidence if each.kind == "rating"}
    return any(rated & set(getattr(each, "evidence", ())) for each in checked)


def _cited(prose: str, evidence: Sequence[Evidence]) -> tuple[Sentence, ...]:
    checked = examine(prose, evidence)
    parts = cut(prose, [each.values["title"] for each in evidence if "title" in each.values])
    if len(parts) != len(checked):
        ids = tuple(dict.fromkeys(i for each in checked for i in each.evidence))
        return (Sentence(prose, ids),)
    return tuple(Sentence(part, each.evidence) for part, each in zip(parts, checked, strict=True))


def cut(prose: str, names: Sequence[str]) -> list[str]:
    """Split prose into sentences, leaving the points inside names alone.

    >>> cut("You liked Mr. Holmes. It fits.", ["Mr. Holmes"])
    ['You liked Mr. Holmes.', 'It fits.']
    """
    hidden = {".": "\x02", "!": "\x03", "?": "\x04"}
    for name in sorted(names, key=len, reverse=True):
        masked = name
        for point, sign in hidden.items():
            masked = masked.replace(point, sign)
        prose = prose.replace(name, masked)
    parts = re.split(r"(?<=[.!?])\s+(?=\S)", prose)
    for point, sign in hidden.items():
        parts = [part.replace(sign, point) for part in parts]
    return [part for part in parts if part]
