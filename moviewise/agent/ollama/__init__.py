"""The language model as a brain: asked within limits, examined first, held to the evidence."""
