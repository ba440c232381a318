"""Why a film stands where it stands: exact shares, re-ranked counterfactuals, checked sentences.

Must not know the store, the screen, or which model writes.
"""
