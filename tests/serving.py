from moviewise.bootstrap.process import Server, free_port, serve

__all__ = ["Server", "free_port", "serve"]
