import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'
import { refusalOf } from './refuse-address.ts'

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '0.0.0.0',
  '0.1.2.3',
  '192.0.0.192',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '192.88.99.1',
  '168.63.129.16',
  '::',
  '::1',
  '::7f00:1',
  '::127.0.0.1',
  '::8.8.8.8',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '4000::1',
  '3fff::1',
  '5f00::1',
  'nonsense',
  '',
])('%s is no address of the public network', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each([
  '8.8.8.8',
  '93.184.216.34',
  '172.15.0.1',
  '172.32.0.1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['http://127.1/', 'private-address'],
  ['http://2130706433/', 'private-address'],
  ['http://0x7f.1/', 'private-address'],
  ['http://0177.0.0.1/', 'private-address'],
  ['http://１２７.0.0.1/', 'private-address'],
  ['http://127。0。0。1/', 'private-address'],
  ['http://127.0.0.1./', 'private-address'],
  ['http://[::ffff:127.0.0.1]/', 'private-address'],
  ['http://[0:0:0:0:0:0:0:1]/', 'private-address'],
  ['http://localhost/', 'local-name'],
  ['http://LOCALHOST./', 'local-name'],
  ['http://ⓛocalhost/', 'local-name'],
  ['http://a.localhost/', 'local-name'],
  ['http://printer/', 'local-name'],
  ['http://printer.local/', 'local-name'],
  ['http://metadata.google.internal/', 'local-name'],
  ['http://box.home.arpa/', 'local-name'],
  ['http://wiki.corp/', 'local-name'],
  ['http://1.0.0.127.in-addr.arpa/', 'local-name'],
  ['http://news.test:22/', 'port'],
  ['http://news.test:1023/', 'port'],
  ['https://news.test:0/', 'port'],
  ['http://anna@news.test/', 'credentials'],
  ['http://:pw@news.test/', 'credentials'],
  ['ftp://news.test/', 'scheme'],
  ['gopher://news.test/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['http://[::1', 'no-address'],
  ['news.test', 'no-address'],
  ['http://./', 'no-address'],
])('%s is refused: %s', (address, reason) => {
  expect(refusalOf(address)).toBe(reason)
})

test.each([
  'http://news.test/',
  'https://news.test:443/',
  'http://news.test:8080/',
  'http://news.test:1024/',
  'http://8.8.8.8/',
  'http://localnews.test/',
])('%s may be asked', (address) => {
  expect(refusalOf(address)).toBeNull()
})

test('a private host that somebody named may be asked, whatever it is called', () => {
  const policy = { privateHosts: ['localhost', '10.0.0.7', '::1'] }
  for (const address of ['http://localhost:8080/', 'http://10.0.0.7/', 'http://[::1]/'])
    expect(refusalOf(address, policy)).toBeNull()
  expect(refusalOf('http://10.0.0.8/', policy)).toBe('private-address')
  expect(refusalOf('http://localhost:22/', policy)).toBe('port')
})

test('no way to write an address of this machine passes', () => {
  const part = fc.nat(255)
  fc.assert(
    fc.property(part, part, part, fc.constantFrom('d', 'x', 'o'), (a, b, c, form) => {
      const number = ((127 * 256 + a) * 256 + b) * 256 + c
      const hosts = {
        d: `${number}`,
        x: `0x${number.toString(16)}`,
        o: `0177.0${a.toString(8)}.0${b.toString(8)}.0${c.toString(8)}`,
      }
      expect(refusalOf(`http://${hosts[form as 'd']}/`)).toBe('private-address')
    }),
  )
})

test('any text is refused or named', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([null, 'string']).toContain(refusalOf(text) === null ? null : 'string')
    }),
  )
})
