-- The Merkle tree over the trail, in tiles of up to 256 hashes (C2SP tlog-tiles): a tile of level 0 holds leaves, a hash on level n
-- is the root of a full tile of level n - 1. Only the last tile of a level ever changes.
create table trail_tile (
    level smallint not null,
    tile bigint not null,
    hashes bytea not null,
    primary key (level, tile)
);

-- Which entries the leaves of a tile are, in their order: positions have gaps, leaves have none.
create table trail_sealed (
    tile bigint primary key,
    first_position bigint not null unique,
    positions bigint[] not null,
    recorded_from timestamptz not null,
    recorded_to timestamptz not null
);

create index trail_sealed_time on trail_sealed (recorded_to, recorded_from);

-- The present state of the log: one row.
create table trail_head (
    one boolean primary key default true check (one),
    size bigint not null,
    note text not null,
    position bigint not null,
    recorded_at timestamptz not null,
    sealed_at timestamptz not null
);

-- What was signed, one of a minute: an export of the past ends at one of these.
create table trail_checkpoint (
    size bigint primary key,
    note text not null,
    recorded_at timestamptz not null,
    sealed_at timestamptz not null
);

create index trail_checkpoint_time on trail_checkpoint (recorded_at);

create trigger trail_checkpoint_append_only before update or delete on trail_checkpoint for each row execute function refuse_change();
revoke update, delete, truncate on trail_checkpoint from "${serviceRole}";
revoke delete, truncate on trail_tile, trail_sealed, trail_head from "${serviceRole}";
