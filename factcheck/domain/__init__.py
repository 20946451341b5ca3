"""Domain models: what the measures of a beat are called and how they add up."""

from factcheck.domain.binding import Bound, bound
from factcheck.domain.loading import ModelError, load_model, shipped_models
from factcheck.domain.model import Identity, Measure, Model, Models

__all__ = [
    "Bound",
    "Identity",
    "Measure",
    "Model",
    "ModelError",
    "Models",
    "bound",
    "load_model",
    "shipped_models",
]
