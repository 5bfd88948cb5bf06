"""Our own gold of chains and speakers on 75 articles of FNC-1: offsets only, two annotators apart. See README.md."""
