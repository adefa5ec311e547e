"""What a user can do, without a window: functions that return values."""
