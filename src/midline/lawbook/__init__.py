"""The law as data (federal.toml, states/xx.toml) and its one loader."""
