"""Papers to hold in the hand: letters, forms and lists, each as blocks that PDF, Word and plain text set alike."""
