"""The product, as everything else speaks to it: each verb fetches, computes and saves."""

from moviewise.service.doors import AccountVerbs
from moviewise.service.listing import ListVerbs
from moviewise.service.rating import RatingVerbs
from moviewise.service.screening import ScreenVerbs
from moviewise.service.setup import OnboardingVerbs
from moviewise.service.telling import ReasonVerbs


class MovieWise(AccountVerbs, RatingVerbs, ListVerbs, ReasonVerbs, ScreenVerbs, OnboardingVerbs):
    """What a person can ask of us, over one store and one live library."""
