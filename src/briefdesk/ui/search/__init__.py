"""What the library holds of some words: in the palette and in a panel of its own."""
