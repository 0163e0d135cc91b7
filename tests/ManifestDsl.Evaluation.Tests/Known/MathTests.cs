namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Math and Convert.</summary>
public sealed class MathTests
{
    [Fact]
    public void Calculating() => Lines.Check("""
        new[] { Math.Abs(-5), Math.Abs(5), Math.Abs((short)-3), Math.Abs((sbyte)-3) }
        new[] { Math.Abs(-5L), Math.Abs(long.MaxValue) }
        new[] { Math.Abs(-5.5), Math.Abs(-5.5f), (double)Math.Abs(-5.5m), int.Abs(-3), double.Abs(-1.5) }
        Math.Abs(int.MinValue)
        Math.Abs(long.MinValue)
        new[] { Math.Max(1, 2), Math.Max(-1L, -2L), Math.Max(1.5, double.NaN), Math.Max(1.5f, 2f), (double)Math.Max(1.0m, 1.00m), Math.Min(1, 2), Math.Min(double.NaN, 1) }
        Math.Max(1.0m, 1.00m).ToString(CultureInfo.InvariantCulture) + Math.Min(1.0m, 1.00m).ToString(CultureInfo.InvariantCulture)
        new[] { Math.Clamp(5, 1, 3), Math.Clamp(-5, 1, 3), Math.Clamp(2, 1, 3), Math.Clamp(0.5, 1, 3), Math.Clamp(double.NaN, 1, 3), Math.Clamp(2f, 0f, 1f), (double)Math.Clamp(2m, 0m, 1m) }
        Math.Clamp(1, 3, 2)
        Math.Clamp(1.0, 3.0, 2.0)
        new[] { Math.Round(2.5), Math.Round(3.5), Math.Round(-2.5), Math.Round(2.345, 2), Math.Round(2.5, MidpointRounding.AwayFromZero), Math.Round(2.45, 1, MidpointRounding.AwayFromZero) }
        new[] { Math.Round(2.7, MidpointRounding.ToZero), Math.Round(-2.7, MidpointRounding.ToNegativeInfinity), Math.Round(2.1, MidpointRounding.ToPositiveInfinity) }
        new[] { Math.Round(2.5m), Math.Round(2.345m, 2), Math.Round(2.5m, MidpointRounding.AwayFromZero), Math.Round(2.45m, 1, MidpointRounding.AwayFromZero), Math.Round(2.7m, MidpointRounding.ToZero), Math.Round(-2.1m, MidpointRounding.ToNegativeInfinity), Math.Round(2.1m, MidpointRounding.ToPositiveInfinity) }
        Math.Round(2.5, 16)
        new[] { Math.Floor(-1.5), Math.Floor(1.5), Math.Ceiling(-1.5), Math.Ceiling(1.2), Math.Truncate(-1.9), Math.Truncate(1.9) }
        new[] { Math.Floor(-1.5m), Math.Ceiling(1.2m), Math.Truncate(-1.9m) }
        new[] { Math.Pow(2, 10), Math.Pow(2, -1), Math.Pow(0, 0), Math.Pow(-8, 2), Math.Sqrt(2), Math.Sqrt(9), Math.Exp(0), Math.Log10(1000), Math.Log(1), Math.Log(8, 2) }
        Math.Sqrt(-1).ToString(CultureInfo.InvariantCulture) + Math.Pow(10, 400).ToString(CultureInfo.InvariantCulture)
        new[] { Math.Sign(-3), Math.Sign(0L), Math.Sign(2.5), Math.Sign(2.5f), Math.Sign(-2.5m), Math.Sign((short)3), Math.Sign((sbyte)-3) }
        Math.Sign(double.NaN)
        Math.BigMul(int.MaxValue, 2)
        Math.IEEERemainder(7, 4)
        var (q, r) = Math.DivRem(17, 5); return q * 100 + r;
        var (q, r) = Math.DivRem(-17L, 5L); return q * 100 + r;
        var (q, r) = Math.DivRem((byte)17, (byte)5); return q * 100 + r;
        var q = Math.DivRem(17, 5, out var r); return q * 100 + r;
        Math.DivRem(1, 0).Quotient
        (int)(Math.PI * 1000) + (int)(Math.E * 1000)
        int.Sign(-5) + long.Min(1, 2)
        """);

    [Fact]
    public void Converting() => Lines.Check("""
        new[] { Convert.ToInt32("42"), Convert.ToInt32(2.5), Convert.ToInt32(3.5), Convert.ToInt32(true), Convert.ToInt32('a'), Convert.ToInt32(7L), Convert.ToInt32((string?)null), Convert.ToInt32("ff", 16), Convert.ToInt32("101", 2), Convert.ToInt32(2.5m), Convert.ToInt32((object)"7"), Convert.ToInt32("5", CultureInfo.InvariantCulture) }
        Convert.ToInt32("x")
        Convert.ToInt32(3e10)
        Convert.ToInt32("12", 7)
        new[] { Convert.ToInt64("42"), Convert.ToInt64(2.5), Convert.ToInt64("7f", 16) }
        Convert.ToByte(255) + Convert.ToSByte(-1) + Convert.ToInt16("3") + Convert.ToUInt16(4) + Convert.ToUInt32(5)
        Convert.ToUInt64("18446744073709551615")
        Convert.ToByte(256)
        Convert.ToUInt32(-1)
        new[] { Convert.ToDouble("1.5", CultureInfo.InvariantCulture), Convert.ToDouble(3), Convert.ToDouble(1.5m), Convert.ToDouble(true), Convert.ToDouble(1.5f) }
        (double)Convert.ToSingle(1.5) + (double)Convert.ToDecimal(2.5) + (double)Convert.ToDecimal("2.5", CultureInfo.InvariantCulture)
        new[] { Convert.ToBoolean("true"), Convert.ToBoolean(1), Convert.ToBoolean(0), Convert.ToBoolean((string?)null), Convert.ToBoolean(0.5) }
        Convert.ToBoolean("1")
        Convert.ToBoolean('a')
        new[] { Convert.ToChar(97), Convert.ToChar("b") }
        Convert.ToChar("bb")
        Convert.ToString(42) + Convert.ToString(true) + Convert.ToString('c') + Convert.ToString("s") + Convert.ToString((object?)null) + Convert.ToString(7L)
        Convert.ToString((string?)null)
        Convert.ToString(255, 16) + Convert.ToString(5, 2) + Convert.ToString(8L, 8) + Convert.ToString((short)-1, 16) + Convert.ToString((byte)7, 2)
        Convert.ToString(5, 3)
        Convert.ToString(1.5, CultureInfo.InvariantCulture) + Convert.ToString(2.50m, CultureInfo.InvariantCulture)
        Convert.ToBase64String(Encoding.UTF8.GetBytes("häll😀")) + Convert.ToBase64String(new byte[0]) + Convert.ToBase64String(new byte[] { 1, 2, 3, 4 }, 1, 2)
        Convert.ToBase64String(new byte[] { 1, 2 }, Base64FormattingOptions.None)
        Convert.ToBase64String((byte[])null!)
        Encoding.UTF8.GetString(Convert.FromBase64String("YWJj"))
        Convert.FromBase64String("a")
        Convert.ToHexString(new byte[] { 0, 171, 255 }) + Convert.ToHexStringLower(new byte[] { 171 })
        Convert.FromHexString("00abFF")
        Convert.FromHexString("0")
        Convert.FromHexString("zz")
        """);

    [Fact]
    public void Encodings() => Lines.Check("""
        Encoding.UTF8.GetBytes("aé😀\ud800")
        Encoding.ASCII.GetBytes("aé")
        Encoding.Unicode.GetBytes("aé")
        Encoding.Latin1.GetBytes("aéž")
        Encoding.UTF8.GetBytes(new[] { 'a', 'b' })
        Encoding.UTF8.GetByteCount("aé")
        Encoding.UTF8.GetString(new byte[] { 97, 195, 169, 255 }) + Encoding.UTF8.GetString(new byte[] { 97, 98, 99 }, 1, 1) + Encoding.ASCII.GetString(new byte[] { 97, 200 })
        Encoding.UTF8.GetString(new byte[] { 97 }, 1, 1)
        Encoding.UTF8.GetBytes((string)null!)
        """);

    [Fact]
    public void Refused() => Lines.Refused("""
        [|Convert.ToDouble("1.5")|] // write Convert.ToDouble(…, CultureInfo.InvariantCulture)
        [|Convert.ToDecimal("1.5")|] // write Convert.ToDecimal(…, CultureInfo.InvariantCulture)
        [|Convert.ToSingle("1.5")|] // write Convert.ToSingle(…, CultureInfo.InvariantCulture)
        [|Convert.ToString(1.5)|] // write ToString(CultureInfo.InvariantCulture)
        [|Math.Abs(int.MinValue)|] // 'Math.Abs' throws OverflowException here: it is called with -2147483648
        [|Math.DivRem(1, 0)|] // 'Math.DivRem' throws DivideByZeroException
        [|Math.Cosh(1)|] // cannot be evaluated at compile time
        """);
}
