"""The wiring: settings, addresses, start. Nothing below imports it; settings reach code by dotted string."""

__version__ = "0.1.0"
