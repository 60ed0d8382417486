"""The kill harness: the engine is killed at every named step, started again twice, and checked."""
