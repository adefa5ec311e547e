"""How the house writes: which checks it wants, and its choices of style."""
