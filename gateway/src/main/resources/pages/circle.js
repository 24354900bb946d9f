// Draws the circle of a person; the table beside it says the same without scripts.
