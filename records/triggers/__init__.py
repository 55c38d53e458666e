"""Versions, the change log and kept columns, by triggers generated from the models' metadata.

Nothing else sees `bulk_create`, `update()`, `loaddata` and raw SQL alike. `plan` reads the models, `rules` says
what must happen in SQL that both engines understand, `postgresql` and `sqlite` write it as triggers, `install`
puts them in around `migrate`. docs/decisions/ tells why.
"""
