"""The large jobs: many articles, several processes, bounded memory."""
