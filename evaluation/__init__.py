"""How good reportedly is, measured against gold; `python -m evaluation` prints one table and holds the floors."""
