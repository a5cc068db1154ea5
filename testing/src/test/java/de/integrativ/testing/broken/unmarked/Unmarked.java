package de.integrativ.testing.broken.unmarked;

class Unmarked {}
