/** Words of headings in Chinese and English, by what the column means. The first word that fits best wins; the order inside a list is from sure to perhaps. */
import type { ImportField } from '../../shared/vocabulary/importing';

/** A heading without signs, spaces and case: `Complaint ID` and `complaint_id` are the same. */
export const plainHeading = (heading: string): string => heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Headings by meaning, already plain. */
export const HEADER_WORDS: Readonly<Record<ImportField, readonly string[]>> = {
  sourceReference: [
    'complaintid', 'uniquekey', 'caseid', 'casenumber', 'caseno', 'complaintnumber', 'complaintno', 'ticketid', 'ticketnumber', 'ticketno', 'referencenumber', 'reference', 'requestid', 'id', 'no', 'number',
    '投诉编号', '投诉单号', '工单编号', '工单号', '案件编号', '受理编号', '受理单号', '流水号', '单号', '编号', '序号',
  ],
  receivedOn: [
    'datereceived', 'receiveddate', 'receivedon', 'createddate', 'datecreated', 'creationdate', 'createdat', 'complaintdate', 'opendate', 'dateopened', 'submissiondate', 'datesubmitted', 'reportdate', 'date',
    '投诉日期', '投诉时间', '受理日期', '受理时间', '接收日期', '收到日期', '登记日期', '登记时间', '创建时间', '创建日期', '来电时间', '日期', '时间',
  ],
  story: [
    'consumercomplaintnarrative', 'narrative', 'complainttext', 'complaintdescription', 'complaintdetails', 'complaint', 'description', 'details', 'story', 'text', 'message', 'comments', 'content', 'body',
    '投诉内容', '投诉详情', '投诉描述', '投诉事由', '投诉经过', '问题描述', '事件描述', '反映内容', '诉求内容', '情况说明', '内容', '描述', '详情',
  ],
  product: ['product', 'productname', 'complainttype', 'service', 'servicetype', 'category', 'type', '产品', '产品名称', '业务类型', '业务种类', '业务', '服务项目', '商品', '投诉类别', '投诉类型', '类别', '类型'],
  subProduct: ['subproduct', 'subtype', 'subcategory', '子产品', '产品小类', '业务子类', '二级分类', '子类'],
  issue: ['issue', 'descriptor', 'problem', 'subject', 'title', 'reason', 'cause', '投诉原因', '问题', '问题类型', '投诉问题', '主题', '标题', '原因', '事由'],
  subIssue: ['subissue', 'subproblem', '子问题', '具体问题', '原因小类'],
  channel: ['submittedvia', 'channel', 'sourcechannel', 'opendatachanneltype', 'intakechannel', 'method', 'contactmethod', 'via', '投诉渠道', '受理渠道', '来源渠道', '渠道', '投诉方式', '来源', '途径'],
  status: ['status', 'complaintstatus', 'casestatus', 'stage', '状态', '处理状态', '办理状态', '投诉状态', '案件状态', '进度', '是否办结'],
  closedOn: ['closeddate', 'dateclosed', 'closedon', 'closedat', 'resolveddate', 'dateresolved', 'completiondate', '办结日期', '办结时间', '结案日期', '结案时间', '关闭时间', '关闭日期', '完成时间', '完成日期'],
  companyResponse: ['companyresponsetoconsumer', 'companyresponse', 'resolutiondescription', 'resolution', 'response', 'outcome', 'result', '处理结果', '处理意见', '答复内容', '办理结果', '回复内容', '解决方案', '结果'],
  complainantName: ['complainantname', 'customername', 'consumername', 'fullname', 'complainant', 'customer', 'name', '投诉人姓名', '客户姓名', '联系人', '投诉人', '姓名', '客户名称', '客户'],
  complainantPhone: ['complainantphone', 'customerphone', 'phonenumber', 'telephone', 'mobile', 'mobilenumber', 'phone', 'tel', 'contactnumber', '联系电话', '手机号码', '手机号', '电话号码', '手机', '电话', '联系方式'],
  complainantAddress: ['complainantaddress', 'customeraddress', 'postaladdress', 'address', '联系地址', '通讯地址', '家庭住址', '客户地址', '地址', '住址'],
  requestedAmount: ['requestedamount', 'amountrequested', 'amountclaimed', 'claimamount', 'disputedamount', '索赔金额', '要求金额', '诉求金额', '要求赔偿金额', '涉及金额'],
  paidAmount: ['paidamount', 'amountpaid', 'compensationamount', 'redresspaid', 'refundamount', '赔付金额', '赔偿金额', '实际赔付', '补偿金额', '退款金额'],
};
