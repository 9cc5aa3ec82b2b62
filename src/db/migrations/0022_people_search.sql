-- As one types, those whose given name begins so come first: asked in the order of this index, so that none but the first are read.
create index person_identity_given on person_identity (agency_id, fold(given_name) text_pattern_ops, full_name collate vi, person_id)
  where upper_inf(known);
