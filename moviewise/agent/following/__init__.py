"""What a message means after the one before: replies, offers, corrections, memory."""
