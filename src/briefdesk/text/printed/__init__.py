"""From printed pages to a document: the print says more than the words, so it is asked first."""
