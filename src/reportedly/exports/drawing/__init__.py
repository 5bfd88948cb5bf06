"""Pictures as numbers: where each mark and line stands. The templates only write them down as SVG."""
