using ManifestDsl.Evaluation.Values;
using static ManifestDsl.Evaluation.Known.PureFunctions;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>Uri</c>.</summary>
internal static class UriMembers
{
    private const string Type = "System.Uri";

    public static void Register(MemberTable table)
    {
        table.Pure(Type, ".ctor", static a => a switch
        {
            [string s] => Checked(s, UriKind.Absolute, new Uri(s)),
            [string s, UriKind kind] => Checked(s, kind, new Uri(s, kind)),
            [Uri root, string s] => new Uri(root, s),
            [Uri root, Uri relative] => new Uri(root, relative),
            _ => NoOverload,
        });
        table.Add(Type, "TryCreate", static call => Parsing.Try(
            call,
            static a => a switch
            {
                [string s, UriKind kind] => Uri.TryCreate(s, kind, out var uri) ? Checked(s, kind, uri) : null,
                [Uri root, string s] => Uri.TryCreate(root, s, out var uri) ? uri : null,
                [Uri root, Uri relative] => Uri.TryCreate(root, relative, out var uri) ? uri : null,
                _ => NoOverload,
            },
            null));
        Get(table, "AbsoluteUri", static u => u.AbsoluteUri);
        Get(table, "AbsolutePath", static u => u.AbsolutePath);
        Get(table, "Authority", static u => u.Authority);
        Get(table, "DnsSafeHost", static u => u.DnsSafeHost);
        Get(table, "Fragment", static u => u.Fragment);
        Get(table, "Host", static u => u.Host);
        Get(table, "IsAbsoluteUri", static u => u.IsAbsoluteUri);
        Get(table, "IsDefaultPort", static u => u.IsDefaultPort);
        Get(table, "IsFile", static u => u.IsFile);
        Get(table, "IsLoopback", static u => u.IsLoopback);
        Get(table, "OriginalString", static u => u.OriginalString);
        Get(table, "PathAndQuery", static u => u.PathAndQuery);
        Get(table, "Port", static u => u.Port);
        Get(table, "Query", static u => u.Query);
        Get(table, "Scheme", static u => u.Scheme);
        Get(table, "Segments", static u => u.Segments);
        Get(table, "UserInfo", static u => u.UserInfo);
        Get(table, "ToString", static u => u.ToString());
        table.Pure(Type, "GetLeftPart", static a => a is [Uri u, UriPartial part] ? u.GetLeftPart(part) : NoOverload);
        table.Pure(Type, "MakeRelativeUri", static a => a is [Uri u, Uri other] ? u.MakeRelativeUri(other) : NoOverload);
        table.Pure(Type, "IsBaseOf", static a => a is [Uri u, Uri other] ? u.IsBaseOf(other) : NoOverload);
        table.Pure(Type, "EscapeDataString", static a => a is [string s] ? Uri.EscapeDataString(s) : NoOverload);
        table.Pure(Type, "UnescapeDataString", static a => a is [string s] ? Uri.UnescapeDataString(s) : NoOverload);
        table.Pure(Type, "IsWellFormedUriString", static a => a is [string s, UriKind kind] ? Uri.IsWellFormedUriString(s, kind) : NoOverload);
        table.Pure(Type, "CheckSchemeName", static a => a is [string s] ? Uri.CheckSchemeName(s) : NoOverload);
        table.Pure(Type, "UriSchemeHttp", static _ => Uri.UriSchemeHttp);
        table.Pure(Type, "UriSchemeHttps", static _ => Uri.UriSchemeHttps);
        table.Pure(Type, "SchemeDelimiter", static _ => Uri.SchemeDelimiter);
    }

    /// <summary>A path without a scheme is a file on Linux and something else, or an error, on Windows.</summary>
    private static object Checked(string text, UriKind kind, Uri uri) =>
        kind != UriKind.Relative && (text.TrimStart() is ['/' or '\\', ..] || (uri.IsAbsoluteUri && uri.IsFile && !text.TrimStart().StartsWith("file:", StringComparison.OrdinalIgnoreCase)))
            ? new Refusal($"\"{text}\" without a scheme means different things on different machines: write the scheme, or UriKind.Relative")
            : uri;

    private static void Get(MemberTable table, string name, Func<Uri, object> get) =>
        table.Pure(Type, name, a => a is [Uri uri] ? get(uri) : NoOverload);
}
