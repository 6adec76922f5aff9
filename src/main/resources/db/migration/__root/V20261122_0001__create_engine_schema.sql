-- The engine makes its own tables here; no SQL of ours ever reads them.
create schema if not exists engine;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
