filedesc://x.arc 0.0.0.0 20160411090000 text/plain 68
1 0 Example
URL IP-address Archive-date Content-type Archive-length

http://press.example/1 127.0.0.1 20160411090001 text/html 53
HTTP/1.1 200 OK
Content-Type: text/html

<p>ab</p>
