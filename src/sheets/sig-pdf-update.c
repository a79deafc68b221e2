/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sig-pdf-update.h"

#include <gio/gio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What cairo does not write, added as the format provides for it: by an update at the end of the file.
 *
 * - The catalog gets the language of the document, by which a reader chooses its voice, and the wish that viewers show
 *   the title of the document rather than the name of the file.
 * - cairo 1.18 lists objects that it never writes: one for a page that has content outside the structure ("Artifact"). They
 *   are struck off the list.
 *
 * The list of objects is a stream of entries of fixed width, of three numbers: kind, place, and a third one. Of kind 1,
 * the place is an offset in the file; of kind 2, the number of a stream of objects, and the third number the index in it. */

/* How far from the end of a file its last line but two can begin. */
#define FOOT_LENGTH 32

typedef struct
{
  GByteArray *pdf;
  gsize list_place;           /* where the list of objects is in the file */
  guint widths[3];
  guint width;
  guint n_objects;
  guint root;
  guint info;
  GBytes *list;
} Update;

typedef struct
{
  guint kind;
  guint64 place;
  guint64 third;
} Entry;

/* Reads the number behind @key in the dictionary at @dictionary, whose text ends in a NUL. */
static gboolean
read_number (const char *dictionary,
             const char *key,
             guint      *number)
{
  const char *place = strstr (dictionary, key);
  char *end;
  guint64 value;

  if (place == NULL)
    return FALSE;
  place += strlen (key);
  value = g_ascii_strtoull (place, &end, 10);
  *number = value;

  return end != place && value <= G_MAXINT;
}

/* The text of a dictionary before its stream, and where the bytes of the stream begin. */
static char *
read_dictionary (Update *self,
                 gsize   place,
                 gsize  *stream)
{
  const char *data = (const char *) self->pdf->data;
  const char *word = "stream";
  gsize end = place;

  while (end + strlen (word) <= self->pdf->len && memcmp (data + end, word, strlen (word)) != 0)
    end++;
  if (end + strlen (word) > self->pdf->len)
    return NULL;
  *stream = end + strlen (word);
  while (*stream < self->pdf->len && (data[*stream] == '\r' || data[*stream] == '\n'))
    (*stream)++;

  return g_strndup (data + place, end - place);
}

static GBytes *
inflate (Update *self,
         gsize   stream)
{
  g_autoptr(GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr(GByteArray) out = g_byte_array_new ();
  const guint8 *in = self->pdf->data + stream;
  gsize left = self->pdf->len - stream;
  guint8 buffer[16384];
  GConverterResult result;

  do
    {
      gsize n_read, n_written;

      result = g_converter_convert (G_CONVERTER (decompressor), in, left, buffer, sizeof buffer,
                                    G_CONVERTER_NO_FLAGS, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR)
        return NULL;
      in += n_read;
      left -= n_read;
      g_byte_array_append (out, buffer, n_written);
    }
  while (result != G_CONVERTER_FINISHED);

  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

static gboolean
find_list (Update *self)
{
  g_autofree char *foot = NULL;
  g_autofree char *dictionary = NULL;
  const char *start;
  gsize stream;

  if (self->pdf->len < FOOT_LENGTH)
    return FALSE;
  foot = g_strndup ((const char *) self->pdf->data + self->pdf->len - FOOT_LENGTH, FOOT_LENGTH);
  start = strstr (foot, "startxref");
  if (start == NULL)
    return FALSE;
  self->list_place = g_ascii_strtoull (start + strlen ("startxref"), NULL, 10);
  dictionary = read_dictionary (self, self->list_place, &stream);
  if (dictionary == NULL || strstr (dictionary, "/Type /XRef") == NULL || strstr (dictionary, "/FlateDecode") == NULL ||
      !read_number (dictionary, "/Size ", &self->n_objects) || !read_number (dictionary, "/Root ", &self->root) ||
      !read_number (dictionary, "/Info ", &self->info) || strstr (dictionary, "/W [") == NULL ||
      sscanf (strstr (dictionary, "/W ["), "/W [ %u %u %u ]",
              &self->widths[0], &self->widths[1], &self->widths[2]) != 3)
    return FALSE;

  if (MAX (self->widths[0], MAX (self->widths[1], self->widths[2])) > 8 || self->root >= self->n_objects)
    return FALSE;

  self->width = self->widths[0] + self->widths[1] + self->widths[2];
  self->list = inflate (self, stream);

  return self->list != NULL && g_bytes_get_size (self->list) >= (gsize) self->width * self->n_objects;
}

static guint64
read_big_endian (const guint8 *bytes,
                 guint         n)
{
  guint64 value = 0;

  for (guint i = 0; i < n; i++)
    value = value << 8 | bytes[i];

  return value;
}

static Entry
get_entry (Update *self,
           guint   object)
{
  const guint8 *bytes = (const guint8 *) g_bytes_get_data (self->list, NULL) + (gsize) object * self->width;
  Entry entry;

  entry.kind = read_big_endian (bytes, self->widths[0]);
  entry.place = read_big_endian (bytes + self->widths[0], self->widths[1]);
  entry.third = read_big_endian (bytes + self->widths[0] + self->widths[1], self->widths[2]);

  return entry;
}

/* Whether the object that the list promises stands where the list says. */
static gboolean
is_there (Update *self,
          guint   object)
{
  const Entry entry = get_entry (self, object);
  char head[32];
  const gsize length = snprintf (head, sizeof head, "%u 0 obj", object);

  return entry.kind != 1 ||
         (entry.place + length <= self->pdf->len && memcmp (self->pdf->data + entry.place, head, length) == 0);
}

/* The place of the object of an index, from the list of pairs of number and place that a stream of objects begins with. */
static gboolean
find_packed (const char *list,
             guint       index,
             guint      *place)
{
  const char *c = list;

  for (guint i = 0; i <= 2 * index + 1; i++)
    {
      char *end;

      *place = g_ascii_strtoull (c, &end, 10);
      if (end == c)
        return FALSE;
      c = end;
    }

  return TRUE;
}

/* The text of an object that is packed in a stream of objects, from there to the end of the stream. */
static char *
unpack (Update *self,
        guint   object)
{
  const Entry entry = get_entry (self, object);
  g_autofree char *dictionary = NULL;
  g_autoptr(GBytes) objects = NULL;
  g_autofree char *text = NULL;
  guint first, place;
  gsize stream;

  if (entry.kind != 2 || entry.place >= self->n_objects || get_entry (self, entry.place).kind != 1)
    return NULL;
  dictionary = read_dictionary (self, get_entry (self, entry.place).place, &stream);
  if (dictionary == NULL || !read_number (dictionary, "/First ", &first))
    return NULL;
  objects = inflate (self, stream);
  if (objects == NULL)
    return NULL;
  text = g_strndup (g_bytes_get_data (objects, NULL), g_bytes_get_size (objects));
  if (!find_packed (text, entry.third, &place) || first + (gsize) place > strlen (text))
    return NULL;

  return g_strdup (text + first + place);
}

/* The catalog: as cairo wrote it, with what it lacks. */
static char *
make_catalog (Update     *self,
              const char *language)
{
  g_autofree char *catalog = unpack (self, self->root);
  char *end;

  if (catalog == NULL || !g_str_has_prefix (catalog, "<< /Type /Catalog"))
    return NULL;
  /* It ends with the first ">>" that stands on a line of its own; dictionaries in it end within theirs. */
  end = strstr (catalog, "\n>>");
  if (end == NULL)
    return NULL;
  *end = '\0';

  return g_strdup_printf ("%s\n   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>", catalog, language);
}

static void
append_text (Update     *self,
             const char *text)
{
  g_byte_array_append (self->pdf, (const guint8 *) text, strlen (text));
}

static void
add_entry (GByteArray *list,
           guint8      kind,
           guint64     place)
{
  const guint32 place_be = GUINT32_TO_BE ((guint32) place);

  g_byte_array_append (list, &kind, 1);
  g_byte_array_append (list, (const guint8 *) &place_be, 4);
  g_byte_array_append (list, (const guint8 *) "\0", 1);
}

/* The list of what is new: the catalog, the objects struck off, and the list itself, which is an object too. */
static void
append_list (Update *self,
             gsize   catalog_place)
{
  const gsize place = self->pdf->len;
  g_autoptr(GByteArray) list = g_byte_array_new ();
  g_autoptr(GString) index = g_string_new (NULL);
  g_autofree char *head = NULL;
  g_autofree char *foot = NULL;

  for (guint i = 1; i < self->n_objects; i++)
    if (i == self->root || !is_there (self, i))
      {
        g_string_append_printf (index, "%u 1 ", i);
        add_entry (list, i == self->root ? 1 : 0, i == self->root ? catalog_place : 0);
      }
  g_string_append_printf (index, "%u 1", self->n_objects);
  add_entry (list, 1, place);

  head = g_strdup_printf ("%u 0 obj\n<< /Type /XRef\n   /Size %u\n   /W [ 1 4 1 ]\n   /Index [ %s ]\n   /Root %u 0 R\n"
                          "   /Info %u 0 R\n   /Prev %" G_GSIZE_FORMAT "\n   /Length %u\n>>\nstream\n",
                          self->n_objects, self->n_objects + 1, index->str, self->root, self->info, self->list_place,
                          list->len);
  append_text (self, head);
  g_byte_array_append (self->pdf, list->data, list->len);
  foot = g_strdup_printf ("\nendstream\nendobj\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", place);
  append_text (self, foot);
}

/* Only what stands in a language tag: letters, digits and hyphens. */
static gboolean
is_language (const char *language)
{
  return *language != '\0' &&
         strspn (language, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == strlen (language);
}

/**
 * sig_pdf_update:
 * @pdf: a PDF that cairo wrote
 * @language: the language of the document as a tag, such as "en" or "uk-UA"
 *
 * Adds to a PDF what cairo leaves out. A file that is not written as cairo 1.18 does is left as it is.
 *
 * Returns: whether it was done
 */
gboolean
sig_pdf_update (GByteArray *pdf,
                const char *language)
{
  Update self = { .pdf = pdf };
  g_autofree char *catalog = NULL;
  gboolean is_done = FALSE;

  g_return_val_if_fail (pdf != NULL && language != NULL, FALSE);

  if (is_language (language) && pdf->len < G_MAXINT32 && find_list (&self))
    catalog = make_catalog (&self, language);
  if (catalog != NULL)
    {
      g_autofree char *head = g_strdup_printf ("%u 0 obj\n", self.root);
      const gsize place = pdf->len;

      append_text (&self, head);
      append_text (&self, catalog);
      append_text (&self, "\nendobj\n");
      append_list (&self, place);
      is_done = TRUE;
    }
  g_clear_pointer (&self.list, g_bytes_unref);

  return is_done;
}
