/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-dataset-reader.h"

#define MAX_CODE_LENGTH 5

/* Of a tile: beyond it nobody could draw anything, and sums of two still fit. */
#define MAX_PLACE (1 << 30)

enum
{
  PARTY_ID,
  PARTY_CODE,
  PARTY_KIND,
  PARTY_NAME,
  PARTY_SHORT,
  PARTY_ALIASES,
  PARTY_TILE,
  PARTY_MEMBERS,
  PARTY_STANCE,
};

static const SigJsonMember party_members[] = {
  [PARTY_ID] = { "id", TRUE },
  [PARTY_CODE] = { "code", TRUE },
  [PARTY_KIND] = { "kind", TRUE },
  [PARTY_NAME] = { "name", TRUE },
  [PARTY_SHORT] = { "short", TRUE },
  [PARTY_ALIASES] = { "aliases", FALSE },
  [PARTY_TILE] = { "tile", FALSE },
  [PARTY_MEMBERS] = { "members", FALSE },
  [PARTY_STANCE] = { "stance", FALSE },
};

SigJsonShape sig_party_shape = SIG_JSON_SHAPE (party_members);

enum
{
  TILE_BLOCK,
  TILE_COLUMN,
  TILE_ROW,
  TILE_WIDTH,
  TILE_HEIGHT,
};

static const SigJsonMember tile_members[] = {
  [TILE_BLOCK] = { "block", TRUE },
  [TILE_COLUMN] = { "column", TRUE },
  [TILE_ROW] = { "row", TRUE },
  [TILE_WIDTH] = { "width", TRUE },
  [TILE_HEIGHT] = { "height", TRUE },
};

static SigJsonShape tile_shape = SIG_JSON_SHAPE (tile_members);

enum
{
  STANCE_SUMMARY = SIG_N_CLAIM_MEMBERS,
};

static const SigJsonMember stance_members[] = {
  SIG_CLAIM_MEMBERS,
  [STANCE_SUMMARY] = { "summary", TRUE },
};

static SigJsonShape stance_shape = SIG_JSON_SHAPE (stance_members);

enum
{
  GROUP_ID,
  GROUP_TITLE,
  GROUP_MEMBERS,
};

static const SigJsonMember group_members[] = {
  [GROUP_ID] = { "id", TRUE },
  [GROUP_TITLE] = { "title", TRUE },
  [GROUP_MEMBERS] = { "members", TRUE },
};

static SigJsonShape group_shape = SIG_JSON_SHAPE (group_members);

static const char *const party_kinds[] = { "state", "organisation", NULL };

static const char *
read_code (SigDatasetReader    *self,
           const SigJsonObject *object)
{
  const char *code = sig_read_string (self, object, PARTY_CODE, SIG_NOT_NULL);

  if (code != NULL && g_utf8_strlen (code, -1) > MAX_CODE_LENGTH)
    sig_json_reader_error_at (&self->json, object, PARTY_CODE, "at most %d characters", MAX_CODE_LENGTH);

  return code;
}

static gint64
read_place (SigDatasetReader    *self,
            const SigJsonObject *object,
            guint                member,
            gint64               min,
            gboolean            *is_good)
{
  gint64 place = 0;

  if (!sig_json_reader_get_whole (&self->json, object, member, min, G_MAXINT64, SIG_NOT_NULL, &place))
    *is_good = FALSE;

  return place;
}

static void
read_tile (SigDatasetReader    *self,
           const SigJsonObject *object,
           SigParty            *party,
           guint                index)
{
  SigTile tile = { .index = index, .party = party };
  SigJsonObject inner;
  gboolean is_good = TRUE;

  if (!sig_json_reader_open_member (&self->json, object, PARTY_TILE, &tile_shape, &inner))
    return;

  party->block = sig_read_term (self, &inner, TILE_BLOCK, SIG_TERM_BLOCK, SIG_NOT_NULL);
  tile.column = read_place (self, &inner, TILE_COLUMN, 0, &is_good);
  tile.row = read_place (self, &inner, TILE_ROW, 0, &is_good);
  tile.width = read_place (self, &inner, TILE_WIDTH, 1, &is_good);
  tile.height = read_place (self, &inner, TILE_HEIGHT, 1, &is_good);
  sig_json_reader_leave (&self->json);

  party->column = (guint) MIN (tile.column, MAX_PLACE);
  party->row = (guint) MIN (tile.row, MAX_PLACE);
  party->width = (guint) MIN (tile.width, MAX_PLACE);
  party->height = (guint) MIN (tile.height, MAX_PLACE);
  if (is_good && party->block != NULL)
    g_array_append_val (self->tiles, tile);
}

static SigStance *
read_stance (SigDatasetReader    *self,
             const SigJsonObject *object,
             const char          *id)
{
  SigJsonObject inner;
  SigStance *stance;

  if (!sig_json_reader_open_member (&self->json, object, PARTY_STANCE, &stance_shape, &inner))
    return NULL;

  stance = sig_record_new (SIG_TYPE_STANCE, self->arena, NULL);
  sig_read_claim (self, &inner, stance, sig_arena_join (self->arena, "parties/", id, "/stance", NULL));
  stance->summary = sig_read_text (self, &inner, STANCE_SUMMARY, SIG_NOT_NULL);
  sig_json_reader_leave (&self->json);

  return stance;
}

gpointer
sig_read_party (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  SigParty *party = sig_record_new (SIG_TYPE_PARTY, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &sig_party_shape, &object);
  SIG_RECORD (party)->id = sig_read_object_id (self, &object, PARTY_ID, SIG_OBJECT_PARTY, index);
  party->code = read_code (self, &object);
  party->kind = sig_json_reader_get_word (&self->json, &object, PARTY_KIND, party_kinds);
  party->name = sig_read_text (self, &object, PARTY_NAME, SIG_NOT_NULL);
  party->short_name = sig_read_text (self, &object, PARTY_SHORT, SIG_NOT_NULL);
  party->aliases = sig_read_strings (self, &object, PARTY_ALIASES);
  read_tile (self, &object, party, index);
  party->member_ids = sig_read_later_ids (self, &object, PARTY_MEMBERS, SIG_OBJECT_PARTY);
  party->stance = read_stance (self, &object, SIG_RECORD (party)->id);

  return party;
}

gpointer
sig_read_group (SigDatasetReader *self,
                JsonNode         *node,
                guint             index,
                gpointer          user_data)
{
  SigGroup *group = sig_record_new (SIG_TYPE_GROUP, self->arena, NULL);
  SigJsonObject object;

  sig_json_reader_open (&self->json, node, &group_shape, &object);
  SIG_RECORD (group)->id = sig_read_entry_id (self, &object, GROUP_ID);
  group->title = sig_read_text (self, &object, GROUP_TITLE, SIG_NOT_NULL);
  group->members = sig_read_objects (self, &object, GROUP_MEMBERS, SIG_OBJECT_PARTY);

  return group;
}
