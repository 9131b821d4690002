-- How files that come again and again are read: settings of the county, outside the change log.
CREATE TABLE import_profile (
    id ${pk},
    name TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    headings TEXT NOT NULL,
    sheet TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    first_heading_row ${int} NOT NULL,
    last_heading_row ${int} NOT NULL,
    mapping TEXT NOT NULL
) ${strict};
