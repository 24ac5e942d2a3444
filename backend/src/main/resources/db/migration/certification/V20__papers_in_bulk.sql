-- What a sheet recorded, by a hash of what is printed on it and of whom it is about; the same row is recorded once, also when it is sent twice at
-- the same time. Gone when the record is withdrawn, so that a paper can be recorded anew.
alter table certification_paper
  add column sheet_key char(64) character set ascii collate ascii_bin,
  add unique key certification_paper_sheet (sheet_key);
