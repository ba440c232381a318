"""The screen: our pages, the JSON API, and the chat mounted behind them."""
