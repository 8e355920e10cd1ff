package org.jogakbo.search.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jogakbo.search.analysis.Words;

/** The fields of an entry in the index. */
final class Fields {
    static final String KEY = "key";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String ALSO = "also";
    static final String PAIRS = "pairs";
    static final String LANGUAGE = "language";
    static final String OUTLET = "outlet";
    static final String CATEGORY = "category";
    static final String YEAR = "year";
    static final String DATE = "date";

    /** Between slug and name in a label's value. */
    static final char SEAM = '\t';

    private static final FieldType SHOWN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true, false);
    private static final FieldType SOUGHT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false, true);

    private Fields() {}

    static Document of(Entry entry) {
        String title = Words.normal(entry.title());
        String body = Words.normal(entry.body());
        Document document = new Document();
        document.add(new StringField(KEY, entry.key(), Field.Store.YES));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(entry.key())));
        document.add(new Field(TITLE, title, SHOWN));
        document.add(new Field(BODY, body, SHOWN));
        document.add(new Field(ALSO, Words.normal(String.join("\n", entry.also())), SOUGHT));
        document.add(new Field(PAIRS, title + "\n" + body, SOUGHT));
        document.add(new NumericDocValuesField(DATE, entry.date()));
        if (entry.language() != null) {
            document.add(new StoredField(LANGUAGE, entry.language()));
        }
        addFilters(document, entry);
        return document;
    }

    private static void addFilters(Document document, Entry entry) {
        Entry.Label outlet = entry.outlet();
        if (outlet != null) {
            document.add(new StringField(OUTLET, outlet.slug(), Field.Store.NO));
            document.add(new SortedDocValuesField(OUTLET, value(outlet)));
        }
        for (Entry.Label category : entry.categories()) {
            document.add(new StringField(CATEGORY, category.slug(), Field.Store.NO));
            document.add(new SortedSetDocValuesField(CATEGORY, value(category)));
        }
        Integer year = entry.year();
        if (year != null) {
            document.add(new StringField(YEAR, year.toString(), Field.Store.NO));
            document.add(new SortedDocValuesField(YEAR, new BytesRef(year.toString() + SEAM + year)));
        }
    }

    private static BytesRef value(Entry.Label label) {
        return new BytesRef(label.slug() + SEAM + label.name().replace(SEAM, ' '));
    }

    private static FieldType type(IndexOptions options, boolean stored, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
