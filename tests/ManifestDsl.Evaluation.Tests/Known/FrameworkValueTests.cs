namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>TimeSpan, DateTime, Uri, Version, Guid.</summary>
public sealed class FrameworkValueTests
{
    [Fact]
    public void Spans_of_time() => Lines.Check("""
        TimeSpan.FromDays(1).ToString() + TimeSpan.FromHours(25) + TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(90) + TimeSpan.FromMilliseconds(1500) + TimeSpan.FromTicks(5) + TimeSpan.FromMicroseconds(7)
        TimeSpan.FromDays(1.5).ToString() + TimeSpan.FromHours(0.1) + TimeSpan.FromMinutes(-2.25) + TimeSpan.FromSeconds(1.0000001) + TimeSpan.FromMilliseconds(0.5) + TimeSpan.FromMicroseconds(1.5)
        TimeSpan.FromDays(1, 2, 3, 4, 5, 6).ToString() + TimeSpan.FromHours(1, 2) + TimeSpan.FromMinutes(1, 2, 3) + TimeSpan.FromSeconds(1, 2) + TimeSpan.FromMilliseconds(1, 2) + TimeSpan.FromDays(1, minutes: 7)
        TimeSpan.FromDays(double.NaN)
        TimeSpan.FromDays(1e10)
        TimeSpan.FromDays(int.MaxValue)
        new TimeSpan(1, 2, 3).ToString() + new TimeSpan(1, 2, 3, 4) + new TimeSpan(1, 2, 3, 4, 5) + new TimeSpan(1, 2, 3, 4, 5, 6) + new TimeSpan(77L) + new TimeSpan()
        new TimeSpan(int.MaxValue, 0, 0, 0)
        default(TimeSpan).ToString() + TimeSpan.Zero + TimeSpan.MaxValue + TimeSpan.MinValue
        var t = new TimeSpan(1, 2, 3, 4, 5); return new[] { t.Days, t.Hours, t.Minutes, t.Seconds, t.Milliseconds };
        var t = new TimeSpan(1, 2, 3, 4, 5); return new[] { t.TotalDays, t.TotalHours, t.TotalMinutes, t.TotalSeconds, t.TotalMilliseconds, t.Ticks };
        var t = TimeSpan.FromMinutes(90); return (t + t).ToString() + (t - TimeSpan.FromHours(3)) + -t + t * 2 + 0.5 * t + t / 4 + (int)(t / TimeSpan.FromMinutes(30));
        var t = TimeSpan.FromMinutes(90); return t.Add(t).ToString() + t.Subtract(t) + t.Negate() + (-t).Duration() + t.Multiply(3) + t.Divide(2) + (int)t.Divide(t);
        TimeSpan.MaxValue + TimeSpan.FromTicks(1)
        TimeSpan.MinValue.Negate()
        TimeSpan.FromDays(1) * double.NaN
        TimeSpan.FromDays(1) / 0
        var t = TimeSpan.FromMinutes(1); var u = TimeSpan.FromMinutes(2); return new[] { t < u, t > u, t == u, t != u, t <= u, t >= u, t.Equals(t), t.CompareTo(u) < 0, TimeSpan.Compare(t, u) < 0 };
        TimeSpan.Parse("1.02:03:04.5", CultureInfo.InvariantCulture).ToString() + TimeSpan.Parse("5", CultureInfo.InvariantCulture)
        TimeSpan.Parse("x", CultureInfo.InvariantCulture)
        TimeSpan.Parse("99999999", CultureInfo.InvariantCulture)
        TimeSpan.ParseExact("05:06", "mm\\:ss", CultureInfo.InvariantCulture).ToString()
        return TimeSpan.TryParse("00:05", CultureInfo.InvariantCulture, out var t) ? t.ToString() : "no";
        return TimeSpan.TryParse("x", CultureInfo.InvariantCulture, out var t) ? "yes" : t.ToString();
        var t = new TimeSpan(1, 2, 3, 4, 5); return t.ToString("c") + t.ToString("hh\\:mm") + t.ToString("g", CultureInfo.InvariantCulture) + t.ToString("G", CultureInfo.InvariantCulture);
        TimeSpan.Zero.ToString("Q")
        (int)TimeSpan.FromMinutes(5).TotalSeconds
        """);

    [Fact]
    public void Dates() => Lines.Check("""
        new DateTime(2024, 2, 29, 13, 5, 9, DateTimeKind.Utc)
        new DateTime(2024, 2, 29).ToString("o") + new DateTime(2024, 2, 29, 1, 2, 3).ToString("s") + new DateTime(2024, 2, 29, 1, 2, 3, 4).ToString("O") + new DateTime(2024, 2, 29, 1, 2, 3, 4, DateTimeKind.Utc).ToString("o") + new DateTime(5L).Ticks + new DateTime(5L, DateTimeKind.Utc).Kind
        new DateTime(2023, 2, 29)
        new DateTime(2024, 13, 1)
        new DateTime().ToString("s") + default(DateTime).Ticks + DateTime.MinValue.Year + DateTime.MaxValue.Year + DateTime.UnixEpoch.ToString("u")
        var t = new DateTime(2024, 2, 29, 13, 5, 9, 77, DateTimeKind.Utc); return new[] { t.Year, t.Month, t.Day, t.Hour, t.Minute, t.Second, t.Millisecond, t.DayOfYear, (int)t.DayOfWeek, (int)t.Kind };
        var t = new DateTime(2024, 2, 29, 13, 5, 9, DateTimeKind.Utc); return t.Date.ToString("o") + t.TimeOfDay + t.DayOfWeek + t.Kind + t.Ticks;
        var t = new DateTime(2024, 2, 29, 13, 5, 9, DateTimeKind.Utc); return t.AddDays(1.5).ToString("o") + t.AddHours(-0.25).ToString("o") + t.AddMinutes(7).ToString("o") + t.AddSeconds(0.0000001).ToString("o") + t.AddMilliseconds(1.5).ToString("o") + t.AddMonths(12).ToString("o") + t.AddYears(-1).ToString("o") + t.AddTicks(3).ToString("o");
        DateTime.MaxValue.AddDays(1)
        DateTime.MinValue.AddSeconds(-1)
        DateTime.MinValue.AddDays(double.NaN)
        DateTime.MaxValue.AddMonths(1)
        var t = new DateTime(2024, 2, 29); var u = new DateTime(2024, 3, 1); return (u - t).ToString() + (t + TimeSpan.FromDays(1)).ToString("s") + (t - TimeSpan.FromDays(1)).ToString("s") + t.Add(TimeSpan.FromHours(1)).ToString("s") + t.Subtract(u) + t.Subtract(TimeSpan.FromHours(1)).ToString("s");
        var t = new DateTime(2024, 2, 29); var u = new DateTime(2024, 3, 1); return new[] { t < u, t > u, t == u, t != u, t.Equals(t), t.CompareTo(u) < 0, DateTime.Compare(t, u) < 0 };
        new[] { DateTime.DaysInMonth(2024, 2), DateTime.DaysInMonth(2023, 2), DateTime.IsLeapYear(2000) ? 1 : 0, DateTime.IsLeapYear(1900) ? 1 : 0 }
        DateTime.DaysInMonth(2024, 13)
        DateTime.SpecifyKind(new DateTime(2024, 1, 1), DateTimeKind.Utc).ToUniversalTime().ToString("o")
        DateTime.Parse("2024-02-29T01:02:03Z", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
        DateTime.ParseExact("29.02.2024", "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
        DateTime.Parse("x", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
        new DateTime(2024, 2, 29, 13, 5, 9, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture) + new DateTime(2024, 2, 29).ToString(CultureInfo.InvariantCulture) + new DateTime(2024, 2, 29).ToString("r")
        """);

    [Fact]
    public void Uris() => Lines.Check("""
        var u = new Uri("https://user:pw@Example.com:8443/a/b%20c?x=1&y=2#frag"); return new[] { u.AbsoluteUri, u.AbsolutePath, u.Authority, u.DnsSafeHost, u.Fragment, u.Host, u.OriginalString, u.PathAndQuery, u.Query, u.Scheme, u.UserInfo, u.ToString(), u.GetLeftPart(UriPartial.Path) };
        var u = new Uri("http://localhost/a/b/"); return new[] { u.IsAbsoluteUri, u.IsDefaultPort, u.IsFile, u.IsLoopback };
        new Uri("http://a").Port + new Uri("https://a").Port + new Uri("redis://a:6379").Port + new Uri("redis://a").Port
        new Uri("http://a/b/c/").Segments
        new Uri("not a uri")
        new Uri("")
        new Uri((string)null!)
        new Uri("a/b", UriKind.Relative).ToString() + new Uri("a/b", UriKind.RelativeOrAbsolute).IsAbsoluteUri
        new Uri("a/b", UriKind.Relative).Host
        new Uri("/a/b", UriKind.Relative).OriginalString
        new Uri(new Uri("http://a/b/c"), "../d").ToString() + new Uri(new Uri("http://a/b/c"), new Uri("/e", UriKind.Relative))
        new Uri("http://a/b/").MakeRelativeUri(new Uri("http://a/b/c/d")).ToString() + new Uri("http://a/b/").IsBaseOf(new Uri("http://a/b/c"))
        Uri.EscapeDataString("a b/ü?&") + Uri.UnescapeDataString("a%20b%2F")
        new[] { Uri.IsWellFormedUriString("http://a/b", UriKind.Absolute), Uri.IsWellFormedUriString("a b", UriKind.Absolute), Uri.CheckSchemeName("http"), Uri.CheckSchemeName("1") }
        return Uri.TryCreate("http://a/", UriKind.Absolute, out var u) ? u.Host : "no";
        return Uri.TryCreate("nope", UriKind.Absolute, out var u) ? "yes" : u?.Host;
        return Uri.TryCreate(new Uri("http://a/"), "b", out var u) ? u.ToString() : "no";
        Uri.UriSchemeHttp + Uri.SchemeDelimiter + Uri.UriSchemeHttps
        new[] { new Uri("http://a") == new Uri("http://A/"), new Uri("http://a").Equals(new Uri("http://b")), new Uri("http://a") != null }
        new Uri("file:///etc/hosts").AbsolutePath
        """);

    [Fact]
    public void Versions() => Lines.Check("""
        new Version(1, 2).ToString() + new Version(1, 2, 3) + new Version(1, 2, 3, 4) + new Version("5.6") + new Version()
        new Version("1")
        new Version("a.b")
        new Version(-1, 0)
        new Version((string)null!)
        var v = new Version(1, 2, 3); return new[] { v.Major, v.Minor, v.Build, v.Revision };
        Version.Parse("1.2.3").ToString(2) + new Version(1, 2).ToString(0)
        new Version(1, 2).ToString(3)
        return Version.TryParse("1.2", out var v) ? v.ToString() : "no";
        return Version.TryParse("x", out var v) ? "yes" : v?.ToString();
        var a = new Version(1, 2); var b = new Version(1, 10); return new[] { a < b, a > b, a == b, a != b, a <= b, a >= b, a.Equals(b), a == new Version("1.2"), a.CompareTo(b) < 0, a.CompareTo(null) > 0, a == null };
        """);

    [Fact]
    public void Guids() => Lines.Check("""
        new Guid("6F9619FF-8B86-D011-B42D-00CF4FC964FF").ToString() + Guid.Empty + new Guid() + default(Guid)
        Guid.Parse("{6F9619FF-8B86-D011-B42D-00CF4FC964FF}").ToString("N") + Guid.ParseExact("6F9619FF8B86D011B42D00CF4FC964FF", "N").ToString("B")
        new Guid("x")
        Guid.Parse((string)null!)
        Guid.Empty.ToString("Q")
        return Guid.TryParse("6F9619FF-8B86-D011-B42D-00CF4FC964FF", out var g) ? g.ToString("P") : "no";
        return Guid.TryParse("x", out var g) ? "yes" : g.ToString();
        new Guid("6F9619FF-8B86-D011-B42D-00CF4FC964FF").ToByteArray()
        new Guid(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }).ToString()
        new Guid(new byte[3])
        new[] { Guid.Empty == new Guid(), Guid.Empty != new Guid(), Guid.Empty.Equals(default), Guid.Empty.CompareTo(Guid.Empty) == 0 }
        """);

    [Fact]
    public void Refused() => Lines.Refused("""
        [|TimeSpan.Parse("1:00")|] // how a text is read as TimeSpan depends on the culture
        [|TimeSpan.Zero.ToString("g")|] // write ToString("g", CultureInfo.InvariantCulture)
        [|new DateTime(2024, 1, 1).ToString()|] // write ToString(CultureInfo.InvariantCulture)
        [|new DateTime(2024, 1, 1).ToString("d")|] // write ToString("d", CultureInfo.InvariantCulture)
        [|new DateTime(2024, 1, 1).ToString("yyyy zzz", CultureInfo.InvariantCulture)|] // depends on the machine: write the text itself
        [|new DateTime(2024, 1, 1).ToUniversalTime()|].Year // the time zone is that of the machine
        [|new DateTime(2024, 1, 1).ToLocalTime()|].Year // depends on the time zone of the machine
        [|DateTime.Parse("2024-01-01")|].Year // DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        [|DateTime.Parse("2024-01-01", CultureInfo.InvariantCulture)|].Year // DateTimeStyles.AssumeUniversal
        [|new Uri("/etc/hosts")|].ToString() // means different things on different machines
        [|new Uri("not a uri")|].ToString() // 'new Uri' throws UriFormatException here: it is called with "not a uri"
        [|new Version("x")|].ToString() // 'new Version' throws ArgumentException
        """);
}
