import type { Instrument } from './kit/citation.ts'

export const decree_03_2003 = {
  number: '03/2003/NĐ-CP',
  title: 'Mức lương tối thiểu',
  inForce: null,
  issued: '2003-01-15',
} as const satisfies Instrument

export const decision_27_2003 = {
  number: '27/2003/QĐ-TTg',
  title: 'Quy chế bổ nhiệm, bổ nhiệm lại, luân chuyển, từ chức, miễn nhiệm cán bộ, công chức lãnh đạo',
  inForce: null,
} as const satisfies Instrument

export const decree_203_2004 = {
  number: '203/2004/NĐ-CP',
  title: 'Mức lương tối thiểu',
  inForce: null,
  issued: '2004-12-14',
} as const satisfies Instrument

export const decree_204_2004 = {
  number: '204/2004/NĐ-CP',
  title: 'Chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: null,
  issued: '2004-12-14',
} as const satisfies Instrument

export const circular_04_2005_bnv = {
  number: '04/2005/TT-BNV',
  title: 'Hướng dẫn chế độ phụ cấp thâm niên vượt khung',
  inForce: null,
} as const satisfies Instrument

export const decree_118_2005 = {
  number: '118/2005/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2005-09-15',
} as const satisfies Instrument

export const joint_circular_08_2005_bnv_btc = {
  number: '08/2005/TTLT-BNV-BTC',
  title: 'Hướng dẫn chế độ trả lương làm việc vào ban đêm, làm thêm giờ đối với cán bộ, công chức, viên chức',
  inForce: null,
} as const satisfies Instrument

export const decision_244_2005 = {
  number: '244/2005/QĐ-TTg',
  title: 'Chế độ phụ cấp ưu đãi đối với nhà giáo đang trực tiếp giảng dạy trong các cơ sở giáo dục công lập',
  inForce: null,
} as const satisfies Instrument

export const decree_94_2006 = {
  number: '94/2006/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2006-09-07',
} as const satisfies Instrument

export const decree_61_2006 = {
  number: '61/2006/NĐ-CP',
  title: 'Chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng đặc biệt khó khăn',
  inForce: null,
} as const satisfies Instrument

export const circular_02_2007_bnv = {
  number: '02/2007/TT-BNV',
  title: 'Hướng dẫn xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại công chức, viên chức',
  inForce: null,
} as const satisfies Instrument

export const decree_166_2007 = {
  number: '166/2007/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2007-11-16',
} as const satisfies Instrument

export const decree_33_2009 = {
  number: '33/2009/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2009-04-06',
} as const satisfies Instrument

export const decree_92_2009 = {
  number: '92/2009/NĐ-CP',
  title: 'Chức danh, số lượng, chế độ, chính sách đối với cán bộ, công chức cấp xã',
  inForce: null,
} as const satisfies Instrument

export const decree_28_2010 = {
  number: '28/2010/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2010-03-25',
} as const satisfies Instrument

export const decree_24_2010 = {
  number: '24/2010/NĐ-CP',
  title: 'Tuyển dụng, sử dụng và quản lý công chức',
  inForce: null,
} as const satisfies Instrument

export const circular_13_2010_bnv = {
  number: '13/2010/TT-BNV',
  title: 'Quy định chi tiết về tuyển dụng và nâng ngạch công chức',
  inForce: null,
} as const satisfies Instrument

export const law_58_2010 = {
  number: '58/2010/QH12',
  title: 'Luật Viên chức',
  inForce: null,
} as const satisfies Instrument

export const decree_22_2011 = {
  number: '22/2011/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2011-04-04',
} as const satisfies Instrument

export const decree_31_2012 = {
  number: '31/2012/NĐ-CP',
  title: 'Mức lương tối thiểu chung',
  inForce: null,
  issued: '2012-04-12',
} as const satisfies Instrument

export const decree_34_2012 = {
  number: '34/2012/NĐ-CP',
  title: 'Chế độ phụ cấp công vụ',
  inForce: '2012-05-01',
} as const satisfies Instrument

export const decree_13_2012 = {
  number: '13/2012/NĐ-CP',
  title: 'Điều lệ Sáng kiến',
  inForce: null,
} as const satisfies Instrument

export const circular_08_2013_bnv = {
  number: '08/2013/TT-BNV',
  title: 'Hướng dẫn chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn',
  inForce: '2013-09-15',
} as const satisfies Instrument

export const decree_66_2013 = {
  number: '66/2013/NĐ-CP',
  title: 'Mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: null,
  issued: '2013-06-27',
} as const satisfies Instrument

export const circular_11_2014_bnv = {
  number: '11/2014/TT-BNV',
  title: 'Tiêu chuẩn các ngạch công chức chuyên ngành hành chính',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_24_2014_bkhcn_bnv = {
  number: '24/2014/TTLT-BKHCN-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: nghiên cứu viên',
  inForce: null,
} as const satisfies Instrument

export const law_58_2014 = {
  number: '58/2014/QH13',
  title: 'Luật Bảo hiểm xã hội',
  inForce: null,
} as const satisfies Instrument

export const law_60_2014 = {
  number: '60/2014/QH13',
  title: 'Luật Hộ tịch',
  inForce: null,
} as const satisfies Instrument

export const law_50_2014 = {
  number: '50/2014/QH13',
  title: 'Luật Xây dựng',
  inForce: null,
} as const satisfies Instrument

export const circular_03_2014_btttt = {
  number: '03/2014/TT-BTTTT',
  title: 'Chuẩn kỹ năng sử dụng công nghệ thông tin',
  inForce: null,
} as const satisfies Instrument

export const decree_62_2014 = {
  number: '62/2014/NĐ-CP',
  title: 'Xét tặng danh hiệu nghệ nhân trong lĩnh vực di sản văn hóa phi vật thể',
  inForce: null,
} as const satisfies Instrument

export const circular_07_2014_bnv = {
  number: '07/2014/TT-BNV',
  title: 'Hướng dẫn thi hành một số điều của Luật Thi đua, Khen thưởng',
  inForce: null,
} as const satisfies Instrument

export const circular_01_2014_bgddt = {
  number: '01/2014/TT-BGDĐT',
  title: 'Khung năng lực ngoại ngữ 6 bậc dùng cho Việt Nam',
  inForce: null,
} as const satisfies Instrument

export const decree_89_2014 = {
  number: '89/2014/NĐ-CP',
  title: 'Xét tặng danh hiệu Nghệ sĩ nhân dân, Nghệ sĩ ưu tú',
  inForce: null,
} as const satisfies Instrument

export const decree_108_2014 = {
  number: '108/2014/NĐ-CP',
  title: 'Chính sách tinh giản biên chế',
  inForce: null,
} as const satisfies Instrument

export const decree_17_2015 = {
  number: '17/2015/NĐ-CP',
  title: 'Tiền lương tăng thêm đối với người có hệ số lương từ 2,34 trở xuống',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_10_2015_byt_bnv = {
  number: '10/2015/TTLT-BYT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: bác sĩ',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_11_2015_byt_bnv = {
  number: '11/2015/TTLT-BYT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: y tế công cộng',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_22_2015_bgddt_bnv = {
  number: '22/2015/TTLT-BGDĐT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giáo viên trung học cơ sở',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_26_2015_byt_bnv = {
  number: '26/2015/TTLT-BYT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: điều dưỡng',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_27_2015_byt_bnv = {
  number: '27/2015/TTLT-BYT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: dược sĩ',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_28_2015_byt_bnv = {
  number: '28/2015/TTLT-BYT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: dinh dưỡng',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_30_2015_bldtbxh_bnv = {
  number: '30/2015/TTLT-BLĐTBXH-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: công tác xã hội viên',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_35_2015_bldtbxh_bnv = {
  number: '35/2015/TTLT-BLĐTBXH-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: kiểm định viên chính kỹ thuật an toàn lao động',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_36_2015_bnnptnt_bnv = {
  number: '36/2015/TTLT-BNNPTNT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: bảo vệ viên bảo vệ thực vật',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_37_2015_bnnptnt_bnv = {
  number: '37/2015/TTLT-BNNPTNT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: chẩn đoán viên bệnh động vật',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_38_2015_bnnptnt_bnv = {
  number: '38/2015/TTLT-BNNPTNT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: kiểm nghiệm viên thủy sản',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_52_2015_btnmt_bnv = {
  number: '52/2015/TTLT-BTNMT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: địa chính viên',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_53_2015_btnmt_bnv = {
  number: '53/2015/TTLT-BTNMT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: điều tra viên tài nguyên môi trường',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_54_2015_btnmt_bnv = {
  number: '54/2015/TTLT-BTNMT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: dự báo viên khí tượng thủy văn',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_55_2015_btnmt_bnv = {
  number: '55/2015/TTLT-BTNMT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: kiểm soát viên khí tượng thủy văn',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_56_2015_btnmt_bnv = {
  number: '56/2015/TTLT-BTNMT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: quan trắc viên tài nguyên môi trường',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_57_2015_btnmt_bnv = {
  number: '57/2015/TTLT-BTNMT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: đo đạc bản đồ viên',
  inForce: null,
} as const satisfies Instrument

export const civil_code_91_2015 = {
  number: '91/2015/QH13',
  title: 'Bộ luật Dân sự',
  inForce: null,
} as const satisfies Instrument

export const decree_23_2015 = {
  number: '23/2015/NĐ-CP',
  title: 'Cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
  inForce: null,
} as const satisfies Instrument

export const decree_27_2015 = {
  number: '27/2015/NĐ-CP',
  title: 'Xét tặng danh hiệu Nhà giáo nhân dân, Nhà giáo ưu tú',
  inForce: null,
} as const satisfies Instrument

export const decree_41_2015 = {
  number: '41/2015/NĐ-CP',
  title: 'Xét tặng danh hiệu Thầy thuốc nhân dân, Thầy thuốc ưu tú',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_04_2015_bgddt_btc = {
  number: '04/2015/TTLT-BGDĐT-BTC',
  title: 'Bồi hoàn học bổng và chi phí đào tạo',
  inForce: null,
} as const satisfies Instrument

export const decree_56_2015 = {
  number: '56/2015/NĐ-CP',
  title: 'Đánh giá và phân loại cán bộ, công chức, viên chức',
  inForce: null,
} as const satisfies Instrument

export const decree_137_2015 = {
  number: '137/2015/NĐ-CP',
  title: 'Quy định chi tiết một số điều của Luật Căn cước công dân',
  inForce: null,
} as const satisfies Instrument

export const decree_47_2016 = {
  number: '47/2016/NĐ-CP',
  title: 'Mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: null,
  issued: '2016-05-26',
} as const satisfies Instrument

export const joint_circular_08_2016_byt_bnv = {
  number: '08/2016/TTLT-BYT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: dân số viên',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_11_2016_btttt_bnv = {
  number: '11/2016/TTLT-BTTTT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: biên tập viên',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_11_2016_bxd_bnv = {
  number: '11/2016/TTLT-BXD-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: kiến trúc sư',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_19_2016_bgddt_bnv = {
  number: '19/2016/TTLT-BGDĐT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: hỗ trợ giáo dục người khuyết tật',
  inForce: null,
} as const satisfies Instrument

export const circular_07_2016_bca = {
  number: '07/2016/TT-BCA',
  title: 'Quy định chi tiết một số điều của Luật Căn cước công dân',
  inForce: null,
} as const satisfies Instrument

export const decree_47_2017 = {
  number: '47/2017/NĐ-CP',
  title: 'Mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: null,
  issued: '2017-04-24',
} as const satisfies Instrument

export const decree_140_2017 = {
  number: '140/2017/NĐ-CP',
  title: 'Chính sách thu hút, tạo nguồn cán bộ từ sinh viên tốt nghiệp xuất sắc, cán bộ khoa học trẻ',
  inForce: '2018-01-20',
} as const satisfies Instrument

export const decree_88_2017 = {
  number: '88/2017/NĐ-CP',
  title: 'Sửa đổi, bổ sung Nghị định 56/2015/NĐ-CP',
  inForce: null,
} as const satisfies Instrument

export const decree_91_2017 = {
  number: '91/2017/NĐ-CP',
  title: 'Quy định chi tiết Luật Thi đua, Khen thưởng',
  inForce: '2017-10-01',
} as const satisfies Instrument

export const decree_101_2017 = {
  number: '101/2017/NĐ-CP',
  title: 'Đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
  inForce: '2017-10-21',
} as const satisfies Instrument

export const party_regulation_98_2017 = {
  number: '98-QĐ/TW',
  title: 'Luân chuyển cán bộ',
  inForce: null,
} as const satisfies Instrument

export const circular_02_2018_bnv = {
  number: '02/2018/TT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: an toàn thông tin',
  inForce: null,
} as const satisfies Instrument

export const decree_72_2018 = {
  number: '72/2018/NĐ-CP',
  title: 'Mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: null,
  issued: '2018-05-15',
} as const satisfies Instrument

export const decree_61_2018 = {
  number: '61/2018/NĐ-CP',
  title: 'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
  inForce: '2018-06-21',
  issued: '2018-04-23',
} as const satisfies Instrument

export const circular_01_2018_vpcp = {
  number: '01/2018/TT-VPCP',
  title: 'Hướng dẫn thi hành một số quy định của Nghị định 61/2018/NĐ-CP',
  inForce: '2019-01-06',
  issued: '2018-11-23',
} as const satisfies Instrument

export const circular_01_2018_bnv = {
  number: '01/2018/TT-BNV',
  title: 'Hướng dẫn Nghị định 101/2017/NĐ-CP',
  inForce: null,
} as const satisfies Instrument

export const letter_4962_bnv_dt = {
  number: '4962/BNV-ĐT',
  title: 'Đào tạo, bồi dưỡng cán bộ, công chức cấp xã',
  inForce: null,
} as const satisfies Instrument

export const decree_161_2018 = {
  number: '161/2018/NĐ-CP',
  title: 'Sửa đổi, bổ sung quy định về tuyển dụng công chức, viên chức',
  inForce: '2019-01-15',
} as const satisfies Instrument

export const circular_07_2019_bgddt = {
  number: '07/2019/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: nhân viên giáo vụ',
  inForce: null,
} as const satisfies Instrument

export const circular_08_2019_bgddt = {
  number: '08/2019/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: nhân viên thiết bị, thí nghiệm',
  inForce: null,
} as const satisfies Instrument

export const circular_12_2019_bldtbxh = {
  number: '12/2019/TT-BLĐTBXH',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giảng viên giáo dục nghề nghiệp',
  inForce: null,
} as const satisfies Instrument

export const decree_38_2019 = {
  number: '38/2019/NĐ-CP',
  title: 'Mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: null,
  issued: '2019-05-09',
} as const satisfies Instrument

export const labour_code_45_2019 = {
  number: '45/2019/QH14',
  title: 'Bộ luật Lao động',
  inForce: null,
} as const satisfies Instrument

export const circular_11_2020_bgtvt = {
  number: '11/2020/TT-BGTVT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: cảng vụ viên hàng không',
  inForce: null,
} as const satisfies Instrument

export const circular_35_2020_bgddt = {
  number: '35/2020/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giảng viên cao đẳng sư phạm',
  inForce: null,
} as const satisfies Instrument

export const circular_40_2020_bgddt = {
  number: '40/2020/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giảng viên',
  inForce: null,
} as const satisfies Instrument

export const decree_135_2020 = {
  number: '135/2020/NĐ-CP',
  title: 'Tuổi nghỉ hưu',
  inForce: '2021-01-01',
} as const satisfies Instrument

export const decree_145_2020 = {
  number: '145/2020/NĐ-CP',
  title: 'Điều kiện lao động và quan hệ lao động theo Bộ luật Lao động',
  inForce: null,
} as const satisfies Instrument

export const decree_58_2020 = {
  number: '58/2020/NĐ-CP',
  title: 'Mức đóng bảo hiểm xã hội bắt buộc vào Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp',
  inForce: null,
} as const satisfies Instrument

export const decree_115_2020 = {
  number: '115/2020/NĐ-CP',
  title: 'Tuyển dụng, sử dụng và quản lý viên chức',
  inForce: '2020-09-29',
} as const satisfies Instrument

export const decree_112_2020 = {
  number: '112/2020/NĐ-CP',
  title: 'Xử lý kỷ luật cán bộ, công chức, viên chức',
  inForce: '2020-09-20',
} as const satisfies Instrument

export const decree_138_2020 = {
  number: '138/2020/NĐ-CP',
  title: 'Tuyển dụng, sử dụng và quản lý công chức',
  inForce: '2020-12-01',
} as const satisfies Instrument

export const circular_01_2020_btp = {
  number: '01/2020/TT-BTP',
  title: 'Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định 23/2015/NĐ-CP',
  inForce: null,
} as const satisfies Instrument

export const decision_20_2020 = {
  number: '20/2020/QĐ-TTg',
  title: 'Mã định danh điện tử của các cơ quan, tổ chức',
  inForce: null,
} as const satisfies Instrument

export const decree_30_2020 = {
  number: '30/2020/NĐ-CP',
  title: 'Công tác văn thư',
  inForce: '2020-03-05',
} as const satisfies Instrument

export const decree_90_2020 = {
  number: '90/2020/NĐ-CP',
  title: 'Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
  inForce: '2020-08-20',
} as const satisfies Instrument

export const circular_06_2020_bnv = {
  number: '06/2020/TT-BNV',
  title: 'Nội quy, quy chế thi tuyển, xét tuyển công chức, viên chức',
  inForce: '2021-01-20',
} as const satisfies Instrument

export const circular_01_2021_bgddt = {
  number: '01/2021/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giáo viên mầm non',
  inForce: '2021-03-20',
} as const satisfies Instrument

export const circular_02_2021_bgddt = {
  number: '02/2021/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giáo viên tiểu học',
  inForce: null,
} as const satisfies Instrument

export const circular_02_2021_bnv = {
  number: '02/2021/TT-BNV',
  title: 'Tiêu chuẩn, xếp lương các ngạch công chức chuyên ngành hành chính và chuyên ngành văn thư',
  inForce: '2021-08-01',
} as const satisfies Instrument

export const circular_03_2021_bgddt = {
  number: '03/2021/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giáo viên trung học cơ sở',
  inForce: null,
} as const satisfies Instrument

export const circular_03_2021_bnv = {
  number: '03/2021/TT-BNV',
  title: 'Sửa đổi, bổ sung chế độ nâng bậc lương và phụ cấp thâm niên vượt khung',
  inForce: '2021-08-15',
} as const satisfies Instrument

export const circular_04_2021_bgddt = {
  number: '04/2021/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giáo viên trung học phổ thông',
  inForce: null,
} as const satisfies Instrument

export const circular_16_2021_bvhttdl = {
  number: '16/2021/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: di sản viên',
  inForce: null,
} as const satisfies Instrument

export const decree_77_2021 = {
  number: '77/2021/NĐ-CP',
  title: 'Phụ cấp thâm niên nhà giáo',
  inForce: null,
} as const satisfies Instrument

export const circular_59_2021_bca = {
  number: '59/2021/TT-BCA',
  title: 'Quy định chi tiết Luật Căn cước công dân',
  inForce: null,
} as const satisfies Instrument

export const party_guidance_06_2021 = {
  number: '06-HD/BTCTW',
  title: 'Hướng dẫn về tuổi bổ nhiệm, giới thiệu ứng cử',
  inForce: null,
} as const satisfies Instrument

export const party_regulation_50_2021 = {
  number: '50-QĐ/TW',
  title: 'Công tác quy hoạch cán bộ',
  inForce: null,
} as const satisfies Instrument

export const decree_89_2021 = {
  number: '89/2021/NĐ-CP',
  title: 'Sửa đổi, bổ sung Nghị định 101/2017/NĐ-CP',
  inForce: '2021-12-10',
} as const satisfies Instrument

export const circular_02_2022_bvhttdl = {
  number: '02/2022/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: thư viện viên',
  inForce: null,
} as const satisfies Instrument

export const circular_03_2022_bvhttdl = {
  number: '03/2022/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: phương pháp viên',
  inForce: null,
} as const satisfies Instrument

export const circular_07_2022_bnv = {
  number: '07/2022/TT-BNV',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: lưu trữ viên',
  inForce: null,
} as const satisfies Instrument

export const circular_07_2022_bvhttdl = {
  number: '07/2022/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: huấn luyện viên',
  inForce: null,
} as const satisfies Instrument

export const circular_09_2022_bvhttdl = {
  number: '09/2022/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: họa sĩ',
  inForce: null,
} as const satisfies Instrument

export const circular_10_2022_bvhttdl = {
  number: '10/2022/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: đạo diễn nghệ thuật',
  inForce: null,
} as const satisfies Instrument

export const circular_29_2022_btc = {
  number: '29/2022/TT-BTC',
  title: 'Tiêu chuẩn, xếp lương các ngạch công chức chuyên ngành kế toán, thuế, hải quan, dự trữ',
  inForce: '2022-07-18',
} as const satisfies Instrument

export const law_06_2022 = {
  number: '06/2022/QH15',
  title: 'Luật Thi đua, Khen thưởng',
  inForce: '2024-01-01',
} as const satisfies Instrument

export const party_regulation_57_2022 = {
  number: '57-QĐ/TW',
  title: 'Phân cấp quản lý đào tạo và các đối tượng học lý luận chính trị',
  inForce: null,
} as const satisfies Instrument

export const party_regulation_80_2022 = {
  number: '80-QĐ/TW',
  title: 'Phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử',
  inForce: '2022-08-18',
} as const satisfies Instrument

export const circular_02_2023_bvhttdl = {
  number: '02/2023/TT-BVHTTDL',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: tuyên truyền viên văn hóa',
  inForce: null,
} as const satisfies Instrument

export const circular_21_2023_bgddt = {
  number: '21/2023/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: hỗ trợ giáo dục người khuyết tật',
  inForce: '2023-12-16',
} as const satisfies Instrument

export const circular_22_2023_bgddt = {
  number: '22/2023/TT-BGDĐT',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: giáo viên dự bị đại học',
  inForce: '2024-01-15',
} as const satisfies Instrument

export const decree_24_2023 = {
  number: '24/2023/NĐ-CP',
  title: 'Mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: '2023-07-01',
  issued: '2023-05-14',
} as const satisfies Instrument

export const decree_33_2023 = {
  number: '33/2023/NĐ-CP',
  title: 'Cán bộ, công chức cấp xã',
  inForce: null,
} as const satisfies Instrument

export const decree_29_2023 = {
  number: '29/2023/NĐ-CP',
  title: 'Tinh giản biên chế',
  inForce: null,
} as const satisfies Instrument

export const decree_48_2023 = {
  number: '48/2023/NĐ-CP',
  title: 'Sửa đổi, bổ sung Nghị định 90/2020/NĐ-CP',
  inForce: '2023-09-15',
} as const satisfies Instrument

export const decree_85_2023 = {
  number: '85/2023/NĐ-CP',
  title: 'Sửa đổi, bổ sung Nghị định 115/2020/NĐ-CP',
  inForce: '2023-12-07',
} as const satisfies Instrument

export const decree_93_2023 = {
  number: '93/2023/NĐ-CP',
  title: 'Xét tặng danh hiệu nghệ nhân trong lĩnh vực di sản văn hóa phi vật thể',
  inForce: '2024-02-15',
} as const satisfies Instrument

export const decree_98_2023 = {
  number: '98/2023/NĐ-CP',
  title: 'Quy định chi tiết Luật Thi đua, Khen thưởng',
  inForce: null,
} as const satisfies Instrument

export const circular_10_2024_btp = {
  number: '10/2024/TT-BTP',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: viên chức đăng ký biện pháp bảo đảm',
  inForce: null,
} as const satisfies Instrument

export const circular_13_2024_btp = {
  number: '13/2024/TT-BTP',
  title: 'Mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương: viên chức lý lịch tư pháp',
  inForce: null,
} as const satisfies Instrument

export const decree_73_2024 = {
  number: '73/2024/NĐ-CP',
  title: 'Mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: '2024-07-01',
  issued: '2024-06-30',
} as const satisfies Instrument

export const law_41_2024 = {
  number: '41/2024/QH15',
  title: 'Luật Bảo hiểm xã hội',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const decree_179_2024 = {
  number: '179/2024/NĐ-CP',
  title: 'Chính sách thu hút, trọng dụng người có tài năng làm việc trong cơ quan, tổ chức, đơn vị của Đảng, Nhà nước',
  inForce: '2025-01-01',
} as const satisfies Instrument

export const decree_101_2024 = {
  number: '101/2024/NĐ-CP',
  title: 'Điều tra cơ bản đất đai; đăng ký, cấp giấy chứng nhận quyền sử dụng đất',
  inForce: null,
} as const satisfies Instrument

export const decree_25_2024 = {
  number: '25/2024/NĐ-CP',
  title: 'Xét tặng danh hiệu Thầy thuốc nhân dân, Thầy thuốc ưu tú',
  inForce: '2024-04-15',
} as const satisfies Instrument

export const decree_35_2024 = {
  number: '35/2024/NĐ-CP',
  title: 'Xét tặng danh hiệu Nhà giáo nhân dân, Nhà giáo ưu tú',
  inForce: '2024-05-25',
} as const satisfies Instrument

export const decree_61_2024 = {
  number: '61/2024/NĐ-CP',
  title: 'Xét tặng danh hiệu Nghệ sĩ nhân dân, Nghệ sĩ ưu tú',
  inForce: null,
} as const satisfies Instrument

export const decree_116_2024 = {
  number: '116/2024/NĐ-CP',
  title: 'Sửa đổi, bổ sung quy định về tuyển dụng, sử dụng và quản lý công chức',
  inForce: '2024-09-17',
} as const satisfies Instrument

export const resolution_1199_2024 = {
  number: '1199/NQ-UBTVQH15',
  title: 'Sắp xếp đơn vị hành chính, thành lập thành phố Đông Triều thuộc tỉnh Quảng Ninh',
  inForce: '2024-11-01',
  issued: '2024-09-28',
} as const satisfies Instrument

export const decree_172_2025 = {
  number: '172/2025/NĐ-CP',
  title: 'Xử lý kỷ luật cán bộ, công chức',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const law_109_2025 = {
  number: '109/2025/QH15',
  title: 'Luật Thuế thu nhập cá nhân',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const law_80_2025 = {
  number: '80/2025/QH15',
  title: 'Luật Cán bộ, công chức',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const law_73_2025 = {
  number: '73/2025/QH15',
  title: 'Luật Nhà giáo',
  inForce: '2026-01-01',
} as const satisfies Instrument

export const decree_170_2025 = {
  number: '170/2025/NĐ-CP',
  title: 'Tuyển dụng, sử dụng và quản lý công chức',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const resolution_110_2025 = {
  number: '110/2025/UBTVQH15',
  title: 'Điều chỉnh mức giảm trừ gia cảnh của thuế thu nhập cá nhân',
  inForce: null,
} as const satisfies Instrument

export const decree_118_2025 = {
  number: '118/2025/NĐ-CP',
  title:
    'Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
  inForce: '2025-07-01',
  issued: '2025-06-09',
} as const satisfies Instrument

export const circular_001_2025_bnv = {
  number: '001/2025/TT-BNV',
  title: 'Nội quy, quy chế thi tuyển công chức, viên chức',
  inForce: '2025-03-17',
} as const satisfies Instrument

export const decree_152_2025 = {
  number: '152/2025/NĐ-CP',
  title: 'Quy định chi tiết Luật Thi đua, Khen thưởng',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const decree_154_2025 = {
  number: '154/2025/NĐ-CP',
  title: 'Tinh giản biên chế',
  inForce: '2025-06-16',
} as const satisfies Instrument

export const resolution_1679_2025 = {
  number: '1679/NQ-UBTVQH15',
  title: 'Sắp xếp đơn vị hành chính cấp xã của tỉnh Quảng Ninh',
  inForce: '2025-07-01',
  issued: '2025-06-16',
} as const satisfies Instrument

export const decision_19_2025 = {
  number: '19/2025/QĐ-TTg',
  title: 'Bảng danh mục và mã số các đơn vị hành chính',
  inForce: null,
} as const satisfies Instrument

export const decree_171_2025 = {
  number: '171/2025/NĐ-CP',
  title: 'Đào tạo, bồi dưỡng công chức',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const party_regulation_377_2025 = {
  number: '377-QĐ/TW',
  title: 'Phân cấp quản lý cán bộ, quy hoạch, bổ nhiệm cán bộ',
  inForce: '2025-10-08',
} as const satisfies Instrument

export const circular_22_2025_bnv = {
  number: '22/2025/TT-BNV',
  title: 'Nội quy thi tuyển, xét tuyển công chức',
  inForce: '2025-12-10',
} as const satisfies Instrument

export const law_129_2025 = {
  number: '129/2025/QH15',
  title: 'Luật Viên chức',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const decree_335_2025 = {
  number: '335/2025/NĐ-CP',
  title: 'Đánh giá, xếp loại chất lượng công chức',
  inForce: '2026-01-01',
} as const satisfies Instrument

export const circular_13_2026_bnv = {
  number: '13/2026/TT-BNV',
  title: 'Hướng dẫn thực hiện mức lương cơ sở',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const decree_07_2026 = {
  number: '07/2026/NĐ-CP',
  title: 'Sửa đổi phụ cấp chức vụ lãnh đạo của Nghị định 204/2004/NĐ-CP',
  inForce: '2026-01-10',
} as const satisfies Instrument

export const decree_161_2026 = {
  number: '161/2026/NĐ-CP',
  title: 'Mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  inForce: '2026-07-01',
  issued: '2026-05-15',
} as const satisfies Instrument

export const decree_232_2026 = {
  number: '232/2026/NĐ-CP',
  title: 'Vị trí việc làm viên chức và bậc nghề nghiệp',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const decree_93_2026 = {
  number: '93/2026/NĐ-CP',
  title: 'Quy định chi tiết một số điều của Luật Nhà giáo',
  inForce: '2026-03-31',
  issued: '2026-03-31',
} as const satisfies Instrument

export const decree_182_2026 = {
  number: '182/2026/NĐ-CP',
  title: 'Chế độ phụ cấp ưu đãi theo nghề đối với nhà giáo, cán bộ quản lý và nhân sự hỗ trợ giáo dục',
  inForce: '2026-07-07',
  issued: '2026-05-22',
} as const satisfies Instrument

export const decree_185_2026 = {
  number: '185/2026/NĐ-CP',
  title: 'Tổ chức và hoạt động của thôn, tổ dân phố',
  inForce: '2026-05-26',
} as const satisfies Instrument

export const decree_192_2026 = {
  number: '192/2026/NĐ-CP',
  title: 'Chế độ phụ cấp trực, phụ cấp phẫu thuật, thủ thuật và phụ cấp chống dịch trong ngành y tế',
  inForce: '2026-07-15',
  issued: '2026-05-30',
} as const satisfies Instrument

export const decree_259_2026 = {
  number: '259/2026/NĐ-CP',
  title: 'Tuyển dụng, sử dụng và quản lý viên chức',
  inForce: '2026-07-01',
  issued: '2026-06-30',
} as const satisfies Instrument

export const decree_217_2026 = {
  number: '217/2026/NĐ-CP',
  title: 'Quy định chi tiết một số điều của Luật Xây dựng',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const decree_309_2026 = {
  number: '309/2026/NĐ-CP',
  title: 'Sửa đổi, bổ sung Nghị định 118/2025/NĐ-CP',
  inForce: '2026-08-05',
  issued: '2026-08-05',
} as const satisfies Instrument

export const decree_233_2026 = {
  number: '233/2026/NĐ-CP',
  title: 'Đánh giá, xếp loại chất lượng viên chức và đơn vị sự nghiệp công lập',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const decree_234_2026 = {
  number: '234/2026/NĐ-CP',
  title: 'Xử lý kỷ luật viên chức',
  inForce: '2026-07-01',
} as const satisfies Instrument

export const circular_05_2005_bnv = {
  number: '05/2005/TT-BNV',
  title: 'Phụ cấp trách nhiệm công việc',
  inForce: null,
} as const satisfies Instrument

export const circular_06_2005_bnv = {
  number: '06/2005/TT-BNV',
  title: 'Phụ cấp lưu động',
  inForce: null,
} as const satisfies Instrument

export const circular_07_2005_bnv = {
  number: '07/2005/TT-BNV',
  title: 'Phụ cấp độc hại, nguy hiểm',
  inForce: null,
} as const satisfies Instrument

export const circular_09_2005_bnv = {
  number: '09/2005/TT-BNV',
  title: 'Phụ cấp đặc biệt',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_11_2005 = {
  number: '11/2005/TTLT',
  title: 'Phụ cấp khu vực',
  inForce: null,
} as const satisfies Instrument

export const circular_78_2005_bnv = {
  number: '78/2005/TT-BNV',
  title: 'Phụ cấp kiêm nhiệm chức danh lãnh đạo đứng đầu cơ quan khác',
  inForce: null,
} as const satisfies Instrument

export const decree_76_2009 = {
  number: '76/2009/NĐ-CP',
  title: 'Sửa đổi Nghị định 204/2004/NĐ-CP',
  inForce: null,
} as const satisfies Instrument

export const decree_56_2011 = {
  number: '56/2011/NĐ-CP',
  title: 'Phụ cấp ưu đãi theo nghề đối với công chức, viên chức y tế',
  inForce: null,
} as const satisfies Instrument

export const decree_57_2011 = {
  number: '57/2011/NĐ-CP',
  title: 'Chế độ phụ cấp công vụ',
  inForce: null,
} as const satisfies Instrument

export const party_guidance_05_2011 = {
  number: '05-HD/BTCTW',
  title: 'Phụ cấp công tác Đảng, đoàn thể chính trị - xã hội',
  inForce: null,
} as const satisfies Instrument

export const joint_circular_163_2013 = {
  number: '163/2013/TTLT',
  title: 'Kế toán trưởng, phụ trách kế toán',
  inForce: null,
} as const satisfies Instrument

export const decree_76_2019 = {
  number: '76/2019/NĐ-CP',
  title: 'Chính sách ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn',
  inForce: null,
} as const satisfies Instrument

export const resolution_17_2022 = {
  number: '17/2022/UBTVQH15',
  title: 'Số giờ làm thêm trong 01 năm, trong 01 tháng của người lao động',
  inForce: null,
} as const satisfies Instrument

export const circular_03_2005_bnv = {
  number: '03/2005/TT-BNV',
  title: 'Hướng dẫn chế độ nâng bậc lương',
  inForce: null,
} as const satisfies Instrument

export const decree_17_2013 = {
  number: '17/2013/NĐ-CP',
  title: 'Sửa đổi Nghị định 204/2004/NĐ-CP',
  inForce: '2013-04-10',
} as const satisfies Instrument

export const decree_178_2024 = {
  number: '178/2024/NĐ-CP',
  title: 'Chính sách, chế độ khi sắp xếp tổ chức bộ máy',
  inForce: null,
} as const satisfies Instrument

export const decree_67_2025 = {
  number: '67/2025/NĐ-CP',
  title: 'Sửa đổi Nghị định 178/2024/NĐ-CP',
  inForce: null,
} as const satisfies Instrument

export const circular_05_2024_bnv = {
  number: '05/2024/TT-BNV',
  title: 'Xếp lương người đã có thời gian công tác được tuyển dụng, tiếp nhận vào viên chức',
  inForce: null,
} as const satisfies Instrument

export const decree_363_2025 = {
  number: '363/2025/NĐ-CP',
  title: 'Thu hút, trọng dụng người có tài năng trong quân đội',
  inForce: '2025-12-31',
} as const satisfies Instrument

export const circular_33_2005_bgddt = {
  number: '33/2005/TT-BGDĐT',
  title: 'Phụ cấp chức vụ lãnh đạo trong các cơ sở giáo dục công lập',
  inForce: null,
} as const satisfies Instrument

export const resolution_76_2025 = {
  number: '76/2025/UBTVQH15',
  title: 'Sắp xếp đơn vị hành chính năm 2025',
  inForce: null,
} as const satisfies Instrument

export const decree_50_2022 = {
  number: '50/2022/NĐ-CP',
  title: 'Nghỉ hưu ở tuổi cao hơn đối với viên chức có trình độ chuyên môn cao',
  inForce: null,
} as const satisfies Instrument

export const decree_05_2023 = {
  number: '05/2023/NĐ-CP',
  title: 'Phụ cấp ưu đãi theo nghề của công chức, viên chức y tế dự phòng, y tế cơ sở',
  inForce: null,
} as const satisfies Instrument

export const circular_01_2011_bnv = {
  number: '01/2011/TT-BNV',
  title: 'Thể thức và kỹ thuật trình bày văn bản hành chính',
  inForce: null,
} as const satisfies Instrument

export const resolution_891_2015 = {
  number: '891/NQ-UBTVQH13',
  title: 'Thành lập thị xã Đông Triều và các phường thuộc thị xã Đông Triều, tỉnh Quảng Ninh',
  inForce: null,
  issued: '2015-03-11',
} as const satisfies Instrument

export const joint_circular_17_2016_bgddt_btttt = {
  number: '17/2016/TTLT-BGDĐT-BTTTT',
  title: 'Tổ chức thi và cấp chứng chỉ ứng dụng công nghệ thông tin',
  inForce: null,
} as const satisfies Instrument

export const decision_3739_2016_quang_ninh = {
  number: '3739/QĐ-UBND (Quảng Ninh)',
  title: 'Mã định danh của cơ quan nhà nước tỉnh Quảng Ninh',
  inForce: null,
  issued: '2016-11-03',
} as const satisfies Instrument

export const resolution_769_2019 = {
  number: '769/NQ-UBTVQH14',
  title: 'Thành lập bốn phường thuộc thị xã Đông Triều, tỉnh Quảng Ninh',
  inForce: null,
} as const satisfies Instrument

export const law_identity_2023 = {
  number: 'Luật Căn cước 2023',
  title: 'Luật Căn cước',
  inForce: null,
} as const satisfies Instrument

export const decision_757_2025_bkhcn = {
  number: '757/QĐ-BKHCN',
  title: 'Khung kiến thức, kỹ năng số cơ bản',
  inForce: null,
  issued: '2025-04-29',
} as const satisfies Instrument

export const law_72_2025 = {
  number: '72/2025/QH15',
  title: 'Luật Tổ chức chính quyền địa phương',
  inForce: '2025-07-01',
} as const satisfies Instrument

export const resolution_28_2026 = {
  number: '28/2026/QH16',
  title: 'Ngày Văn hóa Việt Nam là ngày nghỉ hưởng nguyên lương',
  inForce: null,
} as const satisfies Instrument

export const law_03_2026 = {
  number: '03/2026/QH16',
  title: 'Luật Hộ tịch',
  inForce: '2027-03-01',
  issued: '2026-04-23',
} as const satisfies Instrument

export const labour_code_10_2012 = {
  number: '10/2012/QH13',
  title: 'Bộ luật Lao động',
  inForce: null,
} as const satisfies Instrument

export const decree_43_2011 = {
  number: '43/2011/NĐ-CP',
  title: 'Cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử của cơ quan nhà nước',
  inForce: '2011-08-01',
  issued: '2011-06-13',
} as const satisfies Instrument

export const decree_43_2014 = {
  number: '43/2014/NĐ-CP',
  title: 'Quy định chi tiết thi hành một số điều của Luật Đất đai',
  inForce: '2014-07-01',
} as const satisfies Instrument

export const decree_107_2021 = {
  number: '107/2021/NĐ-CP',
  title: 'Sửa đổi Nghị định 61/2018/NĐ-CP',
  inForce: '2021-12-06',
  issued: '2021-12-06',
} as const satisfies Instrument

export const decree_42_2022 = {
  number: '42/2022/NĐ-CP',
  title: 'Cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
  inForce: '2022-08-15',
  issued: '2022-06-24',
} as const satisfies Instrument

export const decision_766_2022 = {
  number: '766/QĐ-TTg',
  title: 'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
  inForce: '2022-06-23',
  issued: '2022-06-23',
} as const satisfies Instrument

export const circular_03_2025_vpcp = {
  number: '03/2025/TT-VPCP',
  title: 'Hướng dẫn thi hành một số quy định của Nghị định 118/2025/NĐ-CP',
  inForce: null,
  issued: '2025-09-15',
} as const satisfies Instrument

export const decree_224_2026 = {
  number: '224/2026/NĐ-CP',
  title: 'Quy định chi tiết thi hành Luật Chuyển đổi số',
  inForce: '2026-07-01',
  issued: '2026-06-24',
} as const satisfies Instrument

export const decree_20_2021 = {
  number: '20/2021/NĐ-CP',
  title: 'Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
  inForce: '2021-07-01',
} as const satisfies Instrument

export const decree_131_2021 = {
  number: '131/2021/NĐ-CP',
  title: 'Quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng',
  inForce: '2022-02-15',
} as const satisfies Instrument

export const circular_01_2019_bldtbxh = {
  number: '01/2019/TT-BLĐTBXH',
  title: 'Xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện',
  inForce: '2019-03-15',
} as const satisfies Instrument

export const law_81_2006 = {
  number: '81/2006/QH11',
  title: 'Luật Cư trú',
  inForce: null,
} as const satisfies Instrument

export const circular_11_2012_bnv = {
  number: '11/2012/TT-BNV',
  title: 'Chế độ báo cáo thống kê và quản lý hồ sơ công chức',
  inForce: null,
  issued: '2012-12-17',
} as const satisfies Instrument

export const resolution_27_2008_tw = {
  number: '27-NQ/TW',
  title: 'Xây dựng đội ngũ trí thức trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước',
  inForce: null,
  issued: '2008-08-06',
} as const satisfies Instrument
