namespace QuoteMiner.Cli.Database;

/// <summary>The tables of a quote database; docs/database.md says what is in them.</summary>
internal static class DatabaseSchema
{
    /// <summary>In <c>PRAGMA application_id</c>: the letters <c>QMin</c>.</summary>
    public const long ApplicationId = 0x514D696E;

    /// <summary>In <c>PRAGMA user_version</c>. Goes up with every change: a new database has the tables of the first version and all <see cref="Steps"/>, an old one gets those that it lacks.</summary>
    public static readonly long Version = 1 + Steps.Count;

    /// <summary>
    /// Keys of speakers and quotes are made of that of their document and their number, so that a database that was written in two goes is the same as one written in one.
    /// Nothing in a document is as many as its bytes are at most.
    /// </summary>
    public const int NumberBits = 27;

    /// <summary>What the first version has.</summary>
    public const string FirstTables = """
        CREATE TABLE document (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            id_is_number INTEGER NOT NULL,
            source TEXT NOT NULL,
            line INTEGER,
            title TEXT,
            byline TEXT,
            date TEXT,
            fields TEXT,
            offsets TEXT NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (id, id_is_number)
        ) STRICT;

        CREATE TABLE speaker (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            kind TEXT NOT NULL,
            description TEXT,
            mentions TEXT NOT NULL
        ) STRICT;
        CREATE INDEX speaker_document ON speaker (document);

        CREATE TABLE speaker_member (
            speaker INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
            member INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
            PRIMARY KEY (speaker, member)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX speaker_member_member ON speaker_member (member);

        CREATE TABLE quote (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            spans TEXT NOT NULL,
            content TEXT NOT NULL,
            cue TEXT,
            cue_span TEXT,
            mention TEXT,
            mention_kind TEXT,
            mention_span TEXT,
            speaker INTEGER REFERENCES speaker,
            confidence REAL NOT NULL,
            speaker_confidence REAL NOT NULL,
            reason TEXT NOT NULL
        ) STRICT;
        CREATE INDEX quote_document ON quote (document);
        CREATE INDEX quote_speaker ON quote (speaker);

        CREATE VIEW voice AS
            SELECT key AS speaker, key AS member FROM speaker WHERE key NOT IN (SELECT speaker FROM speaker_member)
            UNION ALL SELECT speaker, member FROM speaker_member;

        CREATE VIEW quote_list AS
            SELECT document.id AS document_id, document.title, document.date, quote.number AS quote, quote.kind, quote.text,
                quote.cue, quote.mention, speaker.name AS speaker, speaker.kind AS speaker_kind, speaker.description,
                quote.confidence, quote.speaker_confidence, quote.reason
            FROM quote JOIN document ON document.key = quote.document LEFT JOIN speaker ON speaker.key = quote.speaker
            ORDER BY quote.key;

        CREATE VIRTUAL TABLE quote_words USING fts5 (text, content = 'quote', content_rowid = 'key', tokenize = 'porter unicode61 remove_diacritics 2');
        CREATE TRIGGER quote_words_insert AFTER INSERT ON quote BEGIN
            INSERT INTO quote_words (rowid, text) VALUES (new.key, new.text);
        END;
        CREATE TRIGGER quote_words_delete AFTER DELETE ON quote BEGIN
            INSERT INTO quote_words (quote_words, rowid, text) VALUES ('delete', old.key, old.text);
        END;
        CREATE TRIGGER quote_words_update AFTER UPDATE OF key, text ON quote BEGIN
            INSERT INTO quote_words (quote_words, rowid, text) VALUES ('delete', old.key, old.text);
            INSERT INTO quote_words (rowid, text) VALUES (new.key, new.text);
        END;

        CREATE VIRTUAL TABLE speaker_names USING fts5 (name, content = 'speaker', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
        CREATE TRIGGER speaker_names_insert AFTER INSERT ON speaker BEGIN
            INSERT INTO speaker_names (rowid, name) VALUES (new.key, new.name);
        END;
        CREATE TRIGGER speaker_names_delete AFTER DELETE ON speaker BEGIN
            INSERT INTO speaker_names (speaker_names, rowid, name) VALUES ('delete', old.key, old.name);
        END;
        CREATE TRIGGER speaker_names_update AFTER UPDATE OF key, name ON speaker BEGIN
            INSERT INTO speaker_names (speaker_names, rowid, name) VALUES ('delete', old.key, old.name);
            INSERT INTO speaker_names (rowid, name) VALUES (new.key, new.name);
        END;
        """;

    /// <summary>What makes of each version the next one.</summary>
    public static IReadOnlyList<string> Steps =>
    [
        """
        CREATE TABLE diagnostic (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            number INTEGER NOT NULL,
            code TEXT NOT NULL,
            span TEXT NOT NULL
        ) STRICT;
        CREATE INDEX diagnostic_document ON diagnostic (document);
        """,
    ];
}
