-- As one types, those whose given name begins so come first: asked in the order of this index, so that none but the first are read.
create index person_identity_given on person_identity (agency_id, fold(given_name) text_pattern_ops, full_name collate vi, person_id)
  where upper_inf(known);

-- A name is searched among what is believed now. Were the rest in the index too, a search would weigh them by reading another one whole.
drop index person_identity_search;
create index person_identity_search on person_identity using gin (folded gin_trgm_ops) where upper_inf(known);
