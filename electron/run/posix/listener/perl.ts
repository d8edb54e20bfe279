/**
 * The temporary listener in Perl 5 with what Debian's `perl-base` has: answers challenges (RFC 8555 §8.3) at a port of this
 * server. Arguments: the port, the folder of the run, the seconds that it may live. The file `answers` in that folder holds
 * `TOKEN KEY-AUTHORIZATION` a line; when it is gone, so is the listener. Ends with 0 once it listens, 75 where the port is
 * another program's. Two processes stay: one keeps root's rights and only waits for the end; the other, who speaks with
 * strangers, has given them up for good, and ends where the first one does.
 */
export const perlListener = String.raw`
BEGIN { @INC = grep { m{^/usr/(?:lib|lib64|share)/} } @INC; }
use strict;
use Errno ();
use IO::Select;
use Socket qw(:all);
my ($port, $folder, $seconds) = @ARGV;
my %answers;
open(my $told, '<', "$folder/answers") or die "$folder/answers: $!\n";
while (<$told>) { $answers{$1} = $2 if /^([A-Za-z0-9_-]+) ([A-Za-z0-9_.-]+)$/; }
close $told;
my @doors;
for my $family (AF_INET6, AF_INET) {
  socket(my $door, $family, SOCK_STREAM, 0) or next;
  setsockopt($door, SOL_SOCKET, SO_REUSEADDR, 1);
  setsockopt($door, IPPROTO_IPV6, IPV6_V6ONLY, 1) if $family == AF_INET6;
  my $at = $family == AF_INET6 ? pack_sockaddr_in6($port, IN6ADDR_ANY) : pack_sockaddr_in($port, INADDR_ANY);
  if (!bind($door, $at) || !listen($door, 64)) {
    exit 75 if $!{EADDRINUSE};
    next;
  }
  push @doors, $door;
}
die "nothing can be heard at port $port\n" unless @doors;
open(my $sign, '>', "$folder/listening") or die "$folder/listening: $!\n";
close $sign;
my $keeper = fork;
die "fork: $!\n" unless defined $keeper;
exit 0 if $keeper;
require POSIX;
POSIX::setsid();
open(STDIN, '<', '/dev/null'); open(STDOUT, '>', '/dev/null'); open(STDERR, '>', '/dev/null');
pipe(my $alive, my $held) or exit 1;
my $speaker = fork;
exit 1 unless defined $speaker;
if ($speaker) {
  close $_ for @doors;
  close $alive;
  my $end = time + $seconds;
  while (-e "$folder/answers" && time < $end && waitpid($speaker, 1) == 0) { select(undef, undef, undef, 0.1); }
  kill 'KILL', $speaker;
  waitpid($speaker, 0);
  unlink "$folder/answers", "$folder/listening";
  exit 0;
}
close $held;
my $nobody = 61184;
$nobody += 1 while $nobody < 65520 && defined getpwuid($nobody);
$) = "$nobody $nobody";
exit 1 unless POSIX::setgid($nobody) && POSIX::setuid($nobody);
exit 1 if $> == 0 || $< == 0 || POSIX::setuid(0);
$SIG{PIPE} = 'IGNORE';
chdir '/';
my $ready = IO::Select->new($alive, @doors);
my (%asked, %until);
while (1) {
  for my $one ($ready->can_read(1)) {
    exit 0 if $one == $alive;
    if (grep { $_ == $one } @doors) {
      accept(my $guest, $one) or next;
      if (keys %until >= 128) { close $guest; next; }
      $guest->blocking(0);
      $ready->add($guest);
      $asked{$guest} = ''; $until{$guest} = [time + 5, $guest];
      next;
    }
    my $read = sysread($one, $asked{$one}, 2048, length $asked{$one});
    next if !defined $read && $!{EAGAIN};
    my $is_whole = $asked{$one} =~ /\r?\n\r?\n/;
    next if $read && !$is_whole && length $asked{$one} < 8192;
    if ($is_whole) {
      my ($method, $token) = $asked{$one} =~ m{^(GET|HEAD) /\.well-known/acme-challenge/([A-Za-z0-9_-]+) HTTP/1\.[01]\r?\n};
      my $text = defined $token ? $answers{$token} : undef;
      my $line = defined $text ? '200 OK' : '404 Not Found';
      $text = '' unless defined $text;
      my $head = "HTTP/1.1 $line\r\nContent-Type: application/octet-stream\r\nContent-Length: " . length($text) . "\r\nConnection: close\r\n\r\n";
      syswrite($one, defined $method && $method eq 'HEAD' ? $head : $head . $text);
      shutdown($one, 1);
    }
    $ready->remove($one); delete $asked{$one}; delete $until{$one}; close $one;
  }
  for my $entry (grep { $_->[0] < time } values %until) {
    my $late = $entry->[1];
    $ready->remove($late); delete $asked{$late}; delete $until{$late}; close $late;
  }
}
`;
