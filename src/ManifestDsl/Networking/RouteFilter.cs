namespace ManifestDsl;

/// <summary>A change of requests or answers on their way; an entry of <c>filters</c>.</summary>
public abstract record RouteFilter;
